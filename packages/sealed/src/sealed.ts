import { vault } from './vault.ts'

declare const contentOf: unique symbol

/** Content that only a package depending on `@kader/sealed` can open; the facts beside it are for deciding. */
export interface Sealed<Record extends string, Facts, Content> {
  readonly record: Record
  readonly facts: Facts
  /** Exists for the type checker only: at run time there is no way from this object to the content. */
  readonly [contentOf]: Content
  toJSON(): never
}

/** Seals content away. Spreading, inspecting or cloning the result yields facts only; `JSON.stringify` throws. */
export function seal<const Record extends string, Facts, Content>(record: Record, facts: Facts, content: Content): Sealed<Record, Facts, Content> {
  const sealed = Object.freeze({ record, facts, toJSON: refuseToSerialise })
  vault.set(sealed, content)
  return sealed as unknown as Sealed<Record, Facts, Content>
}

function refuseToSerialise(): never {
  throw new TypeError('Sealed content cannot be serialised: disclose it first.')
}

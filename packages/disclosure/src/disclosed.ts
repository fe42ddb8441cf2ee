import type { Codes } from './codes.ts'

declare const proof: unique symbol

/** Proof that a value came out of `disclose`, or is made of codes only. No other package can make one. */
export interface Disclosed<Value> {
  readonly [proof]: Value
}

export type ValueOf<D> = D extends Disclosed<infer Value> ? Value : never

const values: WeakMap<object, unknown> = new WeakMap<object, unknown>()

/** For this package only; everything it exports instead asks the engine first or takes codes. */
export function prove<Value>(value: Value): Disclosed<Value> {
  const disclosed = Object.freeze({})
  values.set(disclosed, value)
  return disclosed as Disclosed<Value>
}

/** What was disclosed. For the procedure starters, after the audit entry is committed. */
export function reveal<Value>(disclosed: Disclosed<Value>): Value {
  if (!values.has(disclosed)) throw new TypeError('Not disclosed by this process.')
  return values.get(disclosed) as Value
}

/** Codes need no disclosure; the type refuses anything a person could have written. */
export function code<Value>(value: Value & Codes<Value>): Disclosed<Value> {
  return prove(value as Value)
}

/** Puts disclosed parts together into one answer. */
export function together<Parts extends Readonly<Record<string, Disclosed<unknown>>>>(parts: Parts): Disclosed<{ [Key in keyof Parts]: ValueOf<Parts[Key]> }> {
  const entries = Object.entries(parts).map(([key, part]) => [key, reveal(part)] as const)
  return prove(Object.fromEntries(entries) as { [Key in keyof Parts]: ValueOf<Parts[Key]> })
}

/** One answer of many disclosed parts, in their order. */
export function all<Value>(parts: readonly Disclosed<Value>[]): Disclosed<Value[]> {
  return prove(parts.map((part) => reveal(part)))
}

/** Adds disclosed parts to a disclosed item. */
export function extend<Value extends object, Extra extends object>(item: Disclosed<Value>, extra: Disclosed<Extra>): Disclosed<Value & Extra> {
  return prove({ ...reveal(item), ...reveal(extra) })
}

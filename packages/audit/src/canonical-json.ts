/** A value with exactly one canonical text: no `undefined`, no fractions, no `null`. */
export type CanonicalValue =
  | string
  | number
  | boolean
  | readonly CanonicalValue[]
  | { readonly [key: string]: CanonicalValue }

/**
 * The one text of a value: keys sorted by UTF-16 code unit, no white space.
 * Throws a `TypeError` on anything a reader could read back differently.
 */
export function canonicalJson(value: unknown): string {
  if (typeof value === 'boolean') return String(value)
  if (typeof value === 'number') return integer(value)
  if (typeof value === 'string') return text(value)
  if (Array.isArray(value)) return list(value)
  if (isPlainObject(value)) return object(value)
  throw new TypeError(`canonical JSON has no ${value === null ? 'null' : typeof value}`)
}

function integer(value: number): string {
  // -0 is written as 0 by JSON, so two values would share one text.
  if (!Number.isSafeInteger(value) || Object.is(value, -0)) {
    throw new TypeError('canonical JSON holds safe integers only')
  }
  return String(value)
}

function text(value: string): string {
  if (!value.isWellFormed()) throw new TypeError('canonical JSON holds well-formed text only')
  return JSON.stringify(value)
}

function list(values: readonly unknown[]): string {
  // `Array.from` shows the holes of a sparse array as `undefined`, which is refused.
  return `[${Array.from(values, canonicalJson).join(',')}]`
}

function object(value: object): string {
  const members = Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${text(key)}:${canonicalJson(member)}`)
  return `{${members.join(',')}}`
}

function isPlainObject(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  const plain = prototype === Object.prototype || prototype === null
  return plain && Object.getOwnPropertySymbols(value).length === 0
}

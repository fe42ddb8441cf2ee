import { createHash } from 'node:crypto'

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }
type Definitions = Record<string, Json>

const worthSharing = 120

/** Writes each large part of a schema once, under a name made of what it says, so that a diff shows what changed. */
export function shareDefinitions(value: Json): { readonly value: Json; readonly definitions: Definitions } {
  const definitions: Definitions = {}
  const shared = share(value, definitions)
  const sorted = Object.entries(definitions).toSorted(([one], [other]) => (one < other ? -1 : 1))
  return { value: shared, definitions: Object.fromEntries(sorted) }
}

function share(value: Json, definitions: Definitions): Json {
  if (Array.isArray(value)) return value.map((item: Json) => share(item, definitions))
  if (!isObject(value)) return value
  const parts = Object.entries(value).map(([key, part]) => [key, share(part, definitions)] as const)
  const own: Json = Object.fromEntries(parts)
  const text = JSON.stringify(own)
  const type = value['type']
  if (typeof type !== 'string' || text.length < worthSharing) return own
  const name = `${type}-${createHash('sha256').update(text).digest('hex').slice(0, 10)}`
  definitions[name] = own
  return { $ref: `#/$defs/${name}` }
}

function isObject(value: Json): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

import type { Sealed } from './sealed.ts'
import { vault } from './vault.ts'

/** Opens a seal made in this process. Throws for anything else, a copy of a sealed object included. */
export function open<Record extends string, Facts, Content>(sealed: Sealed<Record, Facts, Content>): Content {
  if (!vault.has(sealed)) throw new TypeError('Not a seal of this process.')
  return vault.get(sealed) as Content
}

import type { Mandate } from '@kader/domain/mandate'
import type { Ports } from '../ports/transactions.ts'

/**
 * Whether this person ever sat at an open table, under any mandate: he may write down what was said there, and whoever
 * never did cannot (C-NOSEC).
 */
export async function everTookPart({ ports, mandate }: { readonly ports: Ports; readonly mandate: Mandate }): Promise<boolean> {
  for (const { id } of await ports.mandates.ofPerson(mandate.person)) {
    if ((await ports.shelf('attendance').where({ mandate: id, tookPart: true })).length > 0) return true
  }
  return false
}

import type { Addressee, RecordFacts } from '@kader/domain/content/record'
import type { Working } from './session.ts'

/** The facts of a record that the acting mandate makes now; the addressees say who else it may reach. */
export function ownFacts({ mandate, newId, today, absent }: Pick<Working, 'mandate' | 'newId' | 'today' | 'absent'>, addressees: readonly Addressee[]): RecordFacts {
  const { capacity: holder, id, service, cell } = mandate
  if (cell === undefined) return absent()
  return { id: newId(), cell, source: { holder, mandate: id, service }, addressees: [...addressees], attested: [], madeOn: today }
}

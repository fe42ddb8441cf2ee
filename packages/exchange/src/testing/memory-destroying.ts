import { sealRecord } from '@kader/disclosure'
import type { Facts, RecordName } from '@kader/domain/content/all-records'
import type { RecordFacts } from '@kader/domain/content/record'
import type { Mandate } from '@kader/domain/mandate'
import type { Destroying } from '../ports/destroying.ts'
import type { Row } from './memory-shelf.ts'
import { contentOf } from './read-content.ts'

type AnyFacts = RecordFacts & Readonly<Record<string, unknown>>

/** What belongs to the joint file; written anew beside the list of the database. */
const joint: readonly RecordName[] = ['case-file', 'listing-decision', 'minor-weighing', 'closing-note', 'judicial-document', 'consultation', 'invitation', 'hold-note', 'conclusion', 'action', 'attendance', 'room-event', 'need-to-know', 'own-file-consent', 'fiche', 'fiche-text', 'fiche-consent', 'action-order']
const own: readonly RecordName[] = ['contribution', 'signal', 'signal-line']

/** As the database does: only while a proposal of another person waits, and never what a service said itself. */
export function destroyingIn({ rows, mandates }: { readonly rows: Row[]; readonly mandates: readonly Mandate[] }, acting: Mandate): Destroying {
  return {
    destroy: async (caseFile) => {
      const proposal = rows.map(factsIn).find((facts, index) => rows[index]?.record === 'destruction' && facts['caseFile'] === caseFile && facts['status'] === 'proposed')
      const proposer = mandates.find(({ id }) => id === proposal?.source.mandate)
      if (proposal === undefined || proposer === undefined || proposer.person === acting.person || proposal.cell !== acting.cell) throw new Error('The row policies refuse this destruction.')
      const ofCase = ({ id, consultation, signal, caseFile: file }: AnyFacts): boolean =>
        id === caseFile || file === caseFile || id === proposal['signal'] || signal === proposal['signal'] || (proposal['consultations'] as readonly unknown[]).includes(consultation)
      const gone = new Map<string, number>()
      for (const row of rows.filter((one) => ofCase(factsIn(one)))) {
        const at = rows.indexOf(row)
        if (joint.includes(row.record)) {
          gone.set(row.record, (gone.get(row.record) ?? 0) + 1)
          rows.splice(at, 1)
        } else if (own.includes(row.record)) {
          const facts = factsIn(row)
          const addressees = row.record === 'contribution' ? [] : facts.addressees.filter(({ to }) => to !== 'organiser')
          rows.splice(at, 1, sealRecord(row.record, { ...facts, addressees } as unknown as Facts<RecordName>, await contentOf(row)))
        }
      }
      return [...gone].map(([record, count]) => ({ record, count })).toSorted((one, other) => one.record.localeCompare(other.record))
    },
  }
}

function factsIn(row: Row): AnyFacts {
  return row.facts
}

import type { RecordFacts } from '@kader/domain/content/record'
import type { Id } from '@kader/domain/id'
import type { Mandate } from '@kader/domain/mandate'
import { capacities } from '@kader/domain/vocabulary/capacities'

/** Who looks: one mandate, and the consultations at whose open table it sits now. */
export interface Viewer {
  readonly mandate: Mandate
  readonly seatedAt: ReadonlySet<Id>
}

/** Whether a record is addressed to the viewer at all. Whoever it is not addressed to never learns the rest. */
export function reaches(facts: RecordFacts & { readonly consultation?: Id }, viewer: Viewer): boolean {
  if (isOwn(facts, viewer)) return true
  const { mandate, seatedAt } = viewer
  const ofCell = facts.cell === mandate.cell
  return facts.addressees.some((addressee) => {
    switch (addressee.to) {
      case 'register':
        return true
      case 'supervisor':
        return capacities[mandate.capacity].sector === 'oversight'
      case 'mandate':
        return ofCell && addressee.mandate === mandate.id
      case 'organiser':
        return ofCell && (mandate.capacity === 'mayor' || mandate.capacity === 'livc-coordinator')
      case 'team':
        return ofCell && facts.source.service === mandate.service
      case 'table':
        return ofCell && facts.consultation !== undefined && seatedAt.has(facts.consultation)
      case 'everyone':
        return ofCell
    }
  })
}

/** Reading back what one wrote oneself under the same mandate is no disclosure. */
export function isOwn(facts: RecordFacts, viewer: Viewer): boolean {
  return facts.source.mandate === viewer.mandate.id
}

import type { Disclosed, SealedRecord } from '@kader/disclosure'
import type { Facts } from '@kader/domain/content/all-records'
import type { Answer } from '@kader/domain/content/answer'
import type { Id } from '@kader/domain/id'
import type { Kind } from '@kader/domain/vocabulary/kinds'
import type { Working } from '../procedures/session.ts'
import type { ConsultationViews } from './views.ts'

/** A consultation and what this person may know of it under EXISTENCE. */
export interface Reached {
  readonly facts: Facts<'consultation'>
  readonly item: Disclosed<Answer<'consultation', 'status' | 'day', never>>
}

/** For whoever may know of it; for anyone else it does not exist, and the log says why (P16 for an officer without clearance). */
export async function reachableConsultation(working: Working, id: Id, asked: { readonly views: Pick<ConsultationViews, 'consultation'>; readonly kind?: Kind }): Promise<Reached> {
  const { ports, disclosure, absent } = working
  const sealed: SealedRecord<'consultation'> | undefined = await ports.shelf('consultation').byId(id)
  const item = await disclosure.item(sealed, asked.views.consultation)
  if (sealed !== undefined && item !== undefined) return { facts: sealed.facts, item }
  await askForASeat(working, id, asked.kind ?? 'EXISTENCE')
  return absent()
}

/** Whether this capacity could take part at all. Asked alike for a consultation that is there and one that is not. */
async function askForASeat({ disclosure, mandate, today }: Working, consultation: Id, kind: Kind): Promise<void> {
  const { capacity: holder, id, service } = mandate
  await disclosure.ask(
    { at: today, holder, recipient: 'livc-participants', setting: 'consultation-livc-r', kind, purpose: 'prevent-terrorism' },
    { slot: { source: { holder, mandate: id, service }, consultation, caseFile: consultation, kind, attested: [] } },
    undefined,
  )
}

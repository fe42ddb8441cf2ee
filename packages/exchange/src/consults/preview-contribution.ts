import { ContributionPreview } from '@kader/domain/answers/consultation'
import { PreviewContribution } from '@kader/domain/commands/consultation'
import { maySpeak } from '@kader/domain/lifecycle/consultation'
import type { Portal } from '@kader/domain/vocabulary/portals'
import { attestable } from '../conditions/attest.ts'
import { codes } from '../procedures/codes.ts'
import { hearersOf, reaches } from './hearers.ts'
import { mySeat } from './my-seat.ts'
import { reachableConsultation } from './reachable-consultation.ts'
import type { ConsultationViews } from './views.ts'

/** "Wie ziet dit?" at the table, seat by seat, before anything is said. */
export function previewContribution(sector: Portal, views: ConsultationViews) {
  return codes(sector, ContributionPreview).query(PreviewContribution, async (working, asked) => {
    const { facts: consultation } = await reachableConsultation(working, asked.id, { views, kind: asked.kind })
    const seat = maySpeak(consultation, await mySeat(working, asked.id))
    if (!seat.ok) return { seats: [] }
    const hearers = await hearersOf(working, { consultation, kind: asked.kind, attested: attestable(asked.attested) })
    return { seats: hearers.map((hearer) => ({ mandate: hearer.mandate, recipient: hearer.recipient, sight: reaches(hearer) ? ('line' as const) : ('nothing' as const), why: hearer.why })) }
  })
}

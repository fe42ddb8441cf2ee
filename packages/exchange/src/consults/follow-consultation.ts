import { hashOfText } from '@kader/audit/hash'
import { reveal } from '@kader/disclosure'
import { ConsultationStamp } from '@kader/domain/answers/consultation'
import type { Code } from '@kader/domain/code'
import { ById } from '@kader/domain/commands/case-file'
import type { Portal } from '@kader/domain/vocabulary/portals'
import { codes } from '../procedures/codes.ts'
import { asSeenBy } from './read-consultation.ts'
import type { ConsultationViews } from './views.ts'

/**
 * Whether what this person may see changed: a hash of exactly that, so it moves only with what he may see anyway. A
 * room can be followed by the second without an entry for every look; reading what changed is logged as ever.
 */
export function followConsultation(sector: Portal, views: ConsultationViews) {
  return codes(sector, ConsultationStamp).unstored(ById, async (working, { id }) => {
    const seen = JSON.stringify(reveal(await asSeenBy(working, id, views)))
    return { stamp: hashOfText(seen) as string as Code }
  })
}

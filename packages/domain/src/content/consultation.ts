import { z } from 'zod'
import { Id } from '../id.ts'
import { ConsultationStatus } from '../lifecycle/consultation.ts'
import { DeclineReason, InvitationStatus } from '../lifecycle/invitation.ts'
import { LocalDate } from '../local-date.ts'
import { Kind } from '../vocabulary/kinds.ts'
import { defineRecord, recordFacts } from './record.ts'
import { LineText, ShortText } from '../text.ts'

/** A consultation of the cell on one case (wet 30 juli 2018, art. 5). */
export const consultationRecord = defineRecord({
  name: 'consultation',
  facts: z.strictObject({ ...recordFacts.shape, caseFile: Id, status: ConsultationStatus, day: LocalDate }),
  content: z.strictObject({}),
  labels: {},
})

/** What an invitation holds (rule M05): whom it is about, why, and which services are asked. */
export const invitationRecord = defineRecord({
  name: 'invitation',
  facts: z.strictObject({
    ...recordFacts.shape,
    consultation: Id,
    caseFile: Id,
    invitee: Id,
    status: InvitationStatus,
    declined: DeclineReason.optional(),
    day: LocalDate,
  }),
  content: z.strictObject({ subject: ShortText, aim: ShortText, services: z.array(ShortText) }),
  labels: { subject: 'ID', aim: 'SIG', services: 'EXISTENCE' },
})

/** What one participant chose to say; readable only while the table is open and the reader is present. */
export const contributionRecord = defineRecord({
  name: 'contribution',
  facts: z.strictObject({ ...recordFacts.shape, consultation: Id, caseFile: Id, kind: Kind }),
  content: z.strictObject({ text: LineText }),
  labels: { text: (facts) => facts.kind },
})

/** A conclusion of the consultation: what was decided, never who said what (rule M06). */
export const conclusionRecord = defineRecord({
  name: 'conclusion',
  facts: z.strictObject({ ...recordFacts.shape, consultation: Id, caseFile: Id }),
  content: z.strictObject({ text: LineText }),
  labels: { text: 'ACT' },
})

/** An agreed action, for its owner and for whoever must know it (rule M06). */
export const actionRecord = defineRecord({
  name: 'action',
  facts: z.strictObject({ ...recordFacts.shape, consultation: Id, caseFile: Id, owner: Id, due: LocalDate }),
  content: z.strictObject({ task: LineText }),
  labels: { task: 'ACT' },
})

import { z } from 'zod'
import { Id } from '../id.ts'
import { ConsultationStatus, HoldGround, SpokenForm } from '../lifecycle/consultation.ts'
import { DeclineReason, InvitationStatus } from '../lifecycle/invitation.ts'
import { LocalDate } from '../local-date.ts'
import { Kind } from '../vocabulary/kinds.ts'
import { defineRecord, recordFacts } from './record.ts'
import { LineText, ShortText, text } from '../text.ts'

/** A consultation of the cell on one case (wet 30 juli 2018, art. 5). */
export const consultationRecord = defineRecord({
  name: 'consultation',
  facts: z.strictObject({
    ...recordFacts.shape,
    caseFile: Id,
    status: ConsultationStatus,
    day: LocalDate,
    /** While it is held (S6h): since when, why, and by when the mayor decides. */
    heldOn: LocalDate.optional(),
    holdGround: HoldGround.optional(),
    decideBy: LocalDate.optional(),
  }),
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
    /** The permanent representative whom the invitee named, before the meeting. */
    representative: Id.optional(),
    /** In whose place this mandate is invited. */
    represents: Id.optional(),
    day: LocalDate,
  }),
  content: z.strictObject({
    subject: ShortText,
    aim: ShortText,
    services: z.array(ShortText),
    /** Why it cannot wait fourteen days; empty where it can. */
    urgency: text(300),
  }),
  labels: { subject: 'ID', aim: 'SIG', services: 'EXISTENCE', urgency: 'SIG' },
})

/** Why a consultation is held, or goes on again: the mayor's own line. */
export const holdNoteRecord = defineRecord({
  name: 'hold-note',
  facts: z.strictObject({ ...recordFacts.shape, consultation: Id, caseFile: Id, day: LocalDate, step: z.enum(['held', 'resumed']) }),
  content: z.strictObject({ reason: LineText }),
  labels: { reason: 'SIG' },
})

/** What one participant chose to say; readable only while the table is open and the reader is present. */
export const contributionRecord = defineRecord({
  name: 'contribution',
  facts: z.strictObject({
    ...recordFacts.shape,
    consultation: Id,
    caseFile: Id,
    kind: Kind,
    /** Of what was said aloud only the kind is kept, and that it was said. */
    form: SpokenForm,
    /** Who waited outside while it was said: for them the chair found no need to know. */
    without: z.array(Id),
  }),
  content: z.strictObject({ text: text(2000) }),
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

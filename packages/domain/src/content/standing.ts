import { z } from 'zod'
import { Id } from '../id.ts'
import { JudicialDocument } from '../lifecycle/judicial-document.ts'
import { LocalDate } from '../local-date.ts'
import { ConditionCode } from '../vocabulary/conditions.ts'
import { Kind } from '../vocabulary/kinds.ts'
import { defineRecord, recordFacts } from './record.ts'
import { LineText, ShortText } from '../text.ts'

/** One seat of a consultation: who is in the room, who confirmed the secrecy, who effectively took part. */
export const attendanceRecord = defineRecord({
  name: 'attendance',
  facts: z.strictObject({
    ...recordFacts.shape,
    consultation: Id,
    mandate: Id,
    inRoom: z.boolean(),
    confirmed: z.boolean(),
    tookPart: z.boolean(),
    /** Set aside by the chair for a part of the meeting. */
    aside: z.literal(true).optional(),
  }),
  content: z.strictObject({}),
  labels: {},
})

/** Entering, confirming and leaving are minuted; never changed, never removed. */
export const roomEventRecord = defineRecord({
  name: 'room-event',
  facts: z.strictObject({ ...recordFacts.shape, consultation: Id, mandate: Id, event: z.enum(['entered', 'confirmed', 'left', 'set-aside', 'called-back']), at: z.iso.datetime() }),
  content: z.strictObject({}),
  labels: {},
})

/** The chair's answer to C-NTK for one seat and one kind. */
export const needToKnowRecord = defineRecord({
  name: 'need-to-know',
  facts: z.strictObject({ ...recordFacts.shape, consultation: Id, mandate: Id, kind: Kind, answer: z.boolean() }),
  content: z.strictObject({}),
  labels: {},
})

/** A condition answered by the person who speaks, with a reason; dated, bound to him, revocable. */
export const attestationRecord = defineRecord({
  name: 'attestation',
  facts: z.strictObject({ ...recordFacts.shape, about: Id, condition: ConditionCode, day: LocalDate, revokedOn: LocalDate.optional() }),
  content: z.strictObject({ reason: ShortText }),
  labels: { reason: 'SIG' },
})

/** Whether one effective participant consents by name to what may go into own files (C-CONS). */
export const ownFileConsentRecord = defineRecord({
  name: 'own-file-consent',
  facts: z.strictObject({ ...recordFacts.shape, consultation: Id, mandate: Id, answer: z.boolean(), day: LocalDate }),
  content: z.strictObject({}),
  labels: {},
})

/** The retention term of the cell's joint file, fixed before its first consultation; at most 30 years (360 months) after closure. */
export const retentionTermRecord = defineRecord({
  name: 'retention-term',
  facts: z.strictObject({ ...recordFacts.shape, months: z.int().min(1).max(360), fixedOn: LocalDate }),
  content: z.strictObject({}),
  labels: {},
})

/** A document of the judicial authority on a case: an authorisation (C-JUDAUTH), the prosecutor's objection (C-NOOBJ), or the withdrawal of one. */
export const judicialDocumentRecord = defineRecord({
  name: 'judicial-document',
  facts: z.strictObject({
    ...recordFacts.shape,
    caseFile: Id,
    document: JudicialDocument,
    day: LocalDate,
    withdrawnOn: LocalDate.optional(),
    /** Present: it withdraws what stood. */
    withdraws: z.literal(true).optional(),
  }),
  content: z.strictObject({ reference: LineText }),
  labels: { reference: 'JUD' },
})

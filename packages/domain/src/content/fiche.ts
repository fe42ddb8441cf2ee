import { z } from 'zod'
import { OwnNoteKind } from '../commands/fiche.ts'
import { Id } from '../id.ts'
import { LocalDate } from '../local-date.ts'
import { LineText } from '../text.ts'
import { Capacity } from '../vocabulary/capacities.ts'
import { defineRecord, recordFacts } from './record.ts'

/** The feedback fiche: evaluation of the follow-up, by consensus and without secrets (wet 30 juli 2018, art. 4 § 2; rule P04). */
export const ficheRecord = defineRecord({
  name: 'fiche',
  facts: z.strictObject({
    ...recordFacts.shape,
    consultation: Id,
    caseFile: Id,
    day: LocalDate,
    signedOn: LocalDate.optional(),
    signedBy: Id.optional(),
    recipients: z.array(Capacity).optional(),
  }),
  content: z.strictObject({ evaluation: LineText, measures: z.array(LineText) }),
  labels: { evaluation: 'ACT', measures: 'ACT' },
})

/**
 * What the police seat says at the table that it would write: police information there (rule P02), for whoever must
 * consent. The fiche itself leaves by its own rule.
 */
export const ficheTextRecord = defineRecord({
  name: 'fiche-text',
  facts: z.strictObject({ ...recordFacts.shape, consultation: Id, caseFile: Id, fiche: Id, day: LocalDate }),
  content: z.strictObject({ evaluation: LineText, measures: z.array(LineText) }),
  labels: { evaluation: 'POL', measures: 'POL' },
})

/** Whether one effective participant consents by name to a fiche; never changed. */
export const ficheConsentRecord = defineRecord({
  name: 'fiche-consent',
  facts: z.strictObject({ ...recordFacts.shape, consultation: Id, caseFile: Id, fiche: Id, mandate: Id, answer: z.boolean(), day: LocalDate }),
  content: z.strictObject({}),
  labels: {},
})

/** What one participant keeps in his own file (wet 8 januari 2026, art. 4; rule P06); it outlives the joint file. */
export const ownNoteRecord = defineRecord({
  name: 'own-note',
  facts: z.strictObject({ ...recordFacts.shape, /** The consultation it comes from. */ heardIn: Id, kind: OwnNoteKind, day: LocalDate }),
  content: z.strictObject({ text: LineText }),
  labels: { text: (facts) => facts.kind },
})

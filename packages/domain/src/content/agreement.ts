import { z } from 'zod'
import { AgreementStatus, AgreementTerms, ContactPoint, Threshold } from '../agreement.ts'
import { Code } from '../code.ts'
import { Id } from '../id.ts'
import { LocalDate } from '../local-date.ts'
import { LineText, ShortText } from '../text.ts'
import { defineRecord, recordFacts } from './record.ts'

/** One version of a cell's operational agreement. It holds nothing of a case, and no words: those stand beside it. */
export const agreementRecord = defineRecord({
  name: 'agreement',
  facts: z.strictObject({
    ...recordFacts.shape,
    number: z.int().min(1),
    status: AgreementStatus,
    ...AgreementTerms.shape,
    /** Fingerprint of the words, so that a signature binds them too. */
    words: Code,
    proposedOn: LocalDate.optional(),
    /** How many signatures were put under it: who signs at the same moment as another begins again. */
    signed: z.int().min(0),
  }),
  content: z.strictObject({}),
  labels: {},
})

/** The words of one version. */
export const agreementWordsRecord = defineRecord({
  name: 'agreement-words',
  facts: z.strictObject({ ...recordFacts.shape, agreement: Id }),
  content: z.strictObject({
    title: ShortText,
    finality: LineText,
    /** Who answers the person concerned, and whom he can write to (GDPR art. 26). */
    answersPeople: LineText,
    thresholds: z.array(Threshold),
    contacts: z.array(ContactPoint),
  }),
  labels: { title: 'OPEN', finality: 'OPEN', answersPeople: 'OPEN', thresholds: 'OPEN', contacts: 'OPEN' },
})

/** One service signs one text; never changed, never taken back. */
export const agreementSignatureRecord = defineRecord({
  name: 'agreement-signature',
  facts: z.strictObject({
    ...recordFacts.shape,
    agreement: Id,
    service: Id,
    person: Id,
    day: LocalDate,
    /** Fingerprint of everything that was signed. */
    text: Code,
  }),
  content: z.strictObject({}),
  labels: {},
})

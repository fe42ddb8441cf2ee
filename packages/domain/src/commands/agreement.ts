import { z } from 'zod'
import { AgreementTerms, ContactPoint, Threshold, isEachOnce } from '../agreement.ts'
import { Id } from '../id.ts'
import { LineText, ShortText } from '../text.ts'

/** A version as the organiser writes it; without an id it becomes the next version. */
export const DraftAgreement = z
  .strictObject({
  id: Id.optional(),
  ...AgreementTerms.shape,
  title: ShortText,
  finality: LineText,
  answersPeople: LineText,
  /** One for each line. */
  thresholds: z.array(Threshold).max(40, 'too-many').refine((all) => isEachOnce(all.map(({ line }) => line)), 'twice'),
  contacts: z.array(ContactPoint).max(40, 'too-many').refine((all) => isEachOnce(all.map(({ service }) => service)), 'twice'),
})
  .refine(({ lines, thresholds }) => lines.every(({ name }) => thresholds.some(({ line }) => line === name)), { path: ['thresholds'], message: 'required' })
export type DraftAgreement = z.infer<typeof DraftAgreement>

/** Papers that follow from the version in force. */
export const AgreementPaper = z.enum(['joint-arrangement', 'access-list', 'processing-register'])
export type AgreementPaper = z.infer<typeof AgreementPaper>

export const OpenPaper = z.strictObject({ id: Id, paper: AgreementPaper })
export type OpenPaper = z.infer<typeof OpenPaper>

/** A service signs exactly the text it read. */
export const SignAgreement = z.strictObject({ id: Id, text: z.string().regex(/^[0-9a-f]{64}$/, 'invalid') })
export type SignAgreement = z.infer<typeof SignAgreement>

import { z } from 'zod'
import { PaperCondition, ReviewFinding, Told } from '../communication.ts'
import { Id } from '../id.ts'
import { LocalDate } from '../local-date.ts'
import { LineText, ShortText } from '../text.ts'
import { ConditionCode } from '../vocabulary/conditions.ts'
import { LineKind } from './signal.ts'

const attested = z.array(ConditionCode).max(30, 'too-many')
const papers = z.array(Id).max(20, 'too-many')

/** May this be told? Kinds only, no words; nothing of it is kept. */
export const WeighCommunication = z.strictObject({
  ...Told.shape,
  toldOn: LocalDate,
  kinds: z.array(LineKind).max(11),
  attested,
  papers,
  /** Whether a colleague is named to look at it again. */
  reviewed: z.boolean(),
})
export type WeighCommunication = z.infer<typeof WeighCommunication>

/** What was told, noted by whoever told it. */
export const NoteCommunication = z
  .strictObject({
    ...Told.shape,
    toldOn: LocalDate,
    toWhom: ShortText,
    reasons: LineText,
    lines: z.array(z.strictObject({ kind: LineKind, text: LineText })).min(1, 'required').max(10, 'too-many'),
    attested,
    papers,
    reviewer: Id.optional(),
  })
export type NoteCommunication = z.infer<typeof NoteCommunication>

export const ReviewCommunication = z.strictObject({ id: Id, finding: ReviewFinding })
export type ReviewCommunication = z.infer<typeof ReviewCommunication>

/** Puts a paper on file that answers a condition. */
export const KeepPaper = z
  .strictObject({ condition: PaperCondition, reference: LineText, day: LocalDate, until: LocalDate.optional() })
  .refine(({ day, until }) => until === undefined || until >= day, { path: ['until'], message: 'too-early' })
export type KeepPaper = z.infer<typeof KeepPaper>

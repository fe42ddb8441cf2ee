import { z } from 'zod'
import { OwnNoteKind } from '../commands/fiche.ts'
import { Id } from '../id.ts'
import { FicheStatus } from '../lifecycle/fiche.ts'
import { LocalDate } from '../local-date.ts'
import { shown } from '../shown.ts'
import { Capacity } from '../vocabulary/capacities.ts'

export const FicheStep = z.enum(['answer', 'sign'])
export type FicheStep = z.infer<typeof FicheStep>

/** A feedback fiche as this reader may see it: at the table to consent to it, afterwards for whom the rule names. */
export const FicheAnswer = z.strictObject({
  /** At the open table that of what was put to it, afterwards that of the fiche. */
  id: Id,
  status: FicheStatus,
  day: LocalDate,
  signedOn: LocalDate.optional(),
  /** To whom it may go, by the law of the day on which it was signed. */
  recipients: z.array(Capacity).optional(),
  evaluation: shown(z.string()),
  measures: shown(z.array(z.string())),
  answers: z.array(z.strictObject({ id: Id, mandate: Id, answer: z.boolean() })),
  may: z.array(FicheStep),
})
export type FicheAnswer = z.infer<typeof FicheAnswer>

/** What one keeps in one's own file. */
export const OwnNoteAnswer = z.strictObject({ id: Id, kind: OwnNoteKind, day: LocalDate, text: shown(z.string()) })
export type OwnNoteAnswer = z.infer<typeof OwnNoteAnswer>

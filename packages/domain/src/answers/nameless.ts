import { z } from 'zod'
import { Id } from '../id.ts'
import { LocalDate } from '../local-date.ts'
import { shown } from '../shown.ts'

const text = shown(z.string())

/** A question without a name, with what was answered. */
export const NamelessQuestion = z.strictObject({
  id: Id,
  askedOn: LocalDate,
  answeredOn: LocalDate.optional(),
  text,
  replies: z.array(z.strictObject({ id: Id, answeredOn: LocalDate, text })),
})
export type NamelessQuestion = z.infer<typeof NamelessQuestion>

/** `asked`: my own. `toAnswer`: those of others, for the coordinator; who asked is not told. */
export const NamelessQuestions = z.strictObject({ asked: z.array(NamelessQuestion), toAnswer: z.array(NamelessQuestion), mayAsk: z.boolean() })
export type NamelessQuestions = z.infer<typeof NamelessQuestions>

import { z } from 'zod'
import { Id } from '../id.ts'
import { ShortText } from '../text.ts'
import { TrainingTerms, TrainingTopic } from '../training.ts'
import { HolderCapacity } from '../vocabulary/capacities.ts'

/** A training as its organiser announces it: sessions with days, places, seats and a last day to register, or a quiz. */
export const PublishTraining = z
  .strictObject({ ...TrainingTerms.shape, title: ShortText, organiser: ShortText, places: z.array(ShortText).max(20, 'too-many') })
  .refine(({ form, days }) => (form === 'quiz') === (days.length === 0), { path: ['days'], message: 'required' })
  .refine(({ days, places }) => days.length === places.length, { path: ['places'], message: 'required' })
  .refine(({ days }) => days.every((day, index) => index === 0 || day > (days[index - 1] ?? day)), { path: ['days'], message: 'too-early' })
  .refine(({ form, seats }) => (form === 'quiz') === (seats === undefined), { path: ['seats'], message: 'required' })
  .refine(({ form, registerBy }) => (form === 'quiz') === (registerBy === undefined), { path: ['registerBy'], message: 'required' })
  .refine(({ days: [first], registerBy }) => first === undefined || registerBy === undefined || registerBy <= first, { path: ['registerBy'], message: 'too-late' })
export type PublishTraining = z.infer<typeof PublishTraining>

/** Whether one person was there, marked by the organiser. */
export const MarkAttendance = z.strictObject({ id: Id, person: Id, attended: z.boolean() })
export type MarkAttendance = z.infer<typeof MarkAttendance>

/** The answers of one person to the situations of his sector, by the number of the situation. */
export const TakeQuiz = z.strictObject({
  id: Id,
  chosen: z.record(z.string().regex(/^T\d{2}[a-c]?$/, 'invalid'), z.enum(['yes', 'yes-if', 'no', 'undecided'])),
})
export type TakeQuiz = z.infer<typeof TakeQuiz>

/** Functions of the cell require a certificate on a topic. */
export const RequireTraining = z.strictObject({
  topic: TrainingTopic,
  capacities: z.array(HolderCapacity).min(1, 'required').max(HolderCapacity.options.length, 'too-many'),
  /** At least a month, so that it surprises nobody. */
  dueDays: z.int('not-a-number').min(30, 'too-small').max(730, 'too-large'),
})
export type RequireTraining = z.infer<typeof RequireTraining>

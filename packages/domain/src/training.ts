import { z } from 'zod'
import { Code } from './code.ts'
import { Id } from './id.ts'
import { LocalDate } from './local-date.ts'
import { Portal } from './vocabulary/portals.ts'

/** What a training is about; a mandate can require one of these. */
export const TrainingTopic = z.enum(['professional-secrecy', 'case-consultation', 'signals', 'risk-assessment', 'data-protection', 'working-in-kader'])
export type TrainingTopic = z.infer<typeof TrainingTopic>

/** In a room on days, or the situations of the rulebook that anyone answers alone. */
export const TrainingForm = z.enum(['sessions', 'quiz'])
export type TrainingForm = z.infer<typeof TrainingForm>

/** What stands in a training besides its words. */
export const TrainingTerms = z.strictObject({
  form: TrainingForm,
  topics: z.array(TrainingTopic).min(1, 'required').max(TrainingTopic.options.length, 'too-many'),
  /** Whose people it is for, by the portal they work in; empty for everyone. */
  sectors: z.array(Portal).max(Portal.options.length, 'too-many'),
  hours: z.number('not-a-number').min(0.5, 'too-small').max(200, 'too-large'),
  /** The days of the sessions, in their order; none for a quiz. */
  days: z.array(LocalDate).max(20, 'too-many'),
  /** How many can sit in the room. */
  seats: z.int('not-a-number').min(1, 'too-small').max(1000, 'too-large').optional(),
  /** Last day to register, inclusive. */
  registerBy: LocalDate.optional(),
  /** How long its certificate holds; absent: it does not lapse. */
  validMonths: z.int('not-a-number').min(1, 'too-small').max(120, 'too-large').optional(),
})
export type TrainingTerms = z.infer<typeof TrainingTerms>

/** What shows that a person was trained, from its day until its last day. */
export const Certificate = z.strictObject({ training: Id, number: Code, from: LocalDate, to: LocalDate.optional() })
export type Certificate = z.infer<typeof Certificate>

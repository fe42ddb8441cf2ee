import { z } from 'zod'
import { Code } from '../code.ts'
import { Id } from '../id.ts'
import { TrainingPlace } from '../lifecycle/training.ts'
import { LocalDate } from '../local-date.ts'
import { shown } from '../shown.ts'
import { Certificate, TrainingTerms, TrainingTopic } from '../training.ts'
import { HolderCapacity } from '../vocabulary/capacities.ts'
import { Portal } from '../vocabulary/portals.ts'
import { Seat } from './case-file.ts'

const TrainingAnswer = z.strictObject({
  id: Id,
  ...TrainingTerms.shape,
  announcedOn: LocalDate,
  calledOffOn: LocalDate.optional(),
  title: shown(z.string()),
  organiser: shown(z.string()),
  places: shown(z.array(z.string())),
})

export const TrainingStep = z.enum(['enrol', 'give-up', 'take-quiz'])
export type TrainingStep = z.infer<typeof TrainingStep>

export const MyTraining = z.strictObject({
  ...TrainingAnswer.shape,
  /** How many seats nobody has yet. */
  free: z.int(),
  place: TrainingPlace.optional(),
  /** The number on the waiting list, from 1. */
  waiting: z.int().optional(),
  certificates: z.array(Certificate),
  may: z.array(TrainingStep),
})
export type MyTraining = z.infer<typeof MyTraining>

/** What a mandate requires, and until when all is well. */
export const MyRequirement = z.strictObject({
  id: Id,
  topic: TrainingTopic,
  /** Absent when a certificate meets it that does not lapse. */
  goodUntil: LocalDate.optional(),
  daysLeft: z.int().optional(),
  /** Whether it is near enough to be warned of. */
  warn: z.boolean(),
  suspended: z.boolean(),
})
export type MyRequirement = z.infer<typeof MyRequirement>

/** What is offered to the acting mandate, newest first, what its holder was certified for, and what the mandate requires. */
export const MyTrainings = z.strictObject({ trainings: z.array(MyTraining), requirements: z.array(MyRequirement) })
export type MyTrainings = z.infer<typeof MyTrainings>

/** One who registered, for the organiser of that training. */
export const EnrolledPerson = z.strictObject({
  id: Id,
  person: Id,
  sector: Portal,
  place: TrainingPlace,
  number: z.int(),
  name: shown(z.string()),
  service: shown(z.string()),
  attended: z.boolean().optional(),
  certificate: Code.optional(),
  mayMark: z.boolean(),
})
export type EnrolledPerson = z.infer<typeof EnrolledPerson>

export const OrganisedTraining = z.strictObject({
  ...TrainingAnswer.shape,
  /** Empty for whoever does not organise it himself. */
  enrolled: z.array(EnrolledPerson),
  /** How many people registered, and how many were certified, per sector. */
  counts: z.array(z.strictObject({ sector: Portal, enrolled: z.int(), certified: z.int() })),
  mayCallOff: z.boolean(),
})
export type OrganisedTraining = z.infer<typeof OrganisedTraining>

/** What the cell requires of which functions, and whose mandate does not meet it today. */
export const CellRequirement = z.strictObject({
  id: Id,
  topic: TrainingTopic,
  capacities: z.array(HolderCapacity),
  dueDays: z.int(),
  announcedOn: LocalDate,
  missing: z.array(z.strictObject({ mandate: Id, goodUntil: LocalDate.optional(), suspended: z.boolean() })),
})
export type CellRequirement = z.infer<typeof CellRequirement>

export const OrganisedTrainings = z.strictObject({ trainings: z.array(OrganisedTraining), requirements: z.array(CellRequirement), seats: z.array(Seat) })
export type OrganisedTrainings = z.infer<typeof OrganisedTrainings>

import { z } from 'zod'
import { Code } from '../code.ts'
import type { Id } from '../id.ts'
import { addDays, addMonths, type LocalDate } from '../local-date.ts'
import type { Mandate } from '../mandate.ts'
import type { Certificate, TrainingTerms, TrainingTopic } from '../training.ts'
import { granted, refused, type Result } from './result.ts'

interface Sourced {
  readonly id: Id
  readonly cell: Id
  readonly source: { readonly holder: string; readonly service: Id; readonly mandate: Id }
}

/** One training as the register knows it, without its words. */
export interface Training extends TrainingTerms, Sourced {
  readonly announcedOn: LocalDate
  readonly calledOffOn?: LocalDate | undefined
}

/** In the order in which they were said. */
export interface EnrolmentStep {
  readonly training: Id
  readonly person: Id
  readonly step: 'registered' | 'given-up'
}

export interface TrainingResult extends Sourced {
  readonly training: Id
  readonly person: Id
  readonly by: 'attendance' | 'quiz'
  readonly passed: boolean
  readonly day: LocalDate
}

export interface TrainingRequirement extends Sourced {
  readonly topic: TrainingTopic
  readonly capacities: readonly string[]
  readonly dueDays: number
  readonly announcedOn: LocalDate
}

export type TrainingRefusal =
  | 'not-the-organiser'
  | 'not-yours-to-change'
  | 'not-for-you'
  | 'registration-closed'
  | 'called-off'
  | 'already-enrolled'
  | 'not-enrolled'
  | 'training-begun'
  | 'not-held-yet'
  | 'already-marked'
  | 'own-attendance'
  | 'not-a-quiz'
  | 'already-certified'

type Organising = Pick<Mandate, 'capacity' | 'cell' | 'service'>

/** A supervisor organises for every cell; mayor and coordinator for their own. */
export function mayOrganise({ capacity }: Pick<Mandate, 'capacity'>): Result<true, TrainingRefusal> {
  return capacity === 'oversight-body' || isOrganiser(capacity) ? granted(true) : refused('not-the-organiser')
}

/** Whoever works where it was announced. */
export function organises(training: Training, by: Organising): Result<true, TrainingRefusal> {
  const may = mayOrganise(by)
  if (!may.ok) return may
  const same = training.source.service === by.service && training.cell === by.cell && isForAll(training) === (by.capacity === 'oversight-body')
  return same ? granted(true) : refused('not-yours-to-change')
}

/** Whether a training is open to this mandate. None of a cell reaches beyond it, and none is for a supervisor. */
export function isOfferedTo(training: Training, { cell, portal }: Pick<Mandate, 'cell' | 'portal'>): boolean {
  if (cell === undefined || portal === 'oversight') return false
  if (!isForAll(training) && !(isOrganiser(training.source.holder) && training.cell === cell)) return false
  return training.sectors.length === 0 || training.sectors.includes(portal)
}

export const TrainingPlace = z.enum(['confirmed', 'waiting'])
export type TrainingPlace = z.infer<typeof TrainingPlace>

export interface Enrolled {
  readonly person: Id
  readonly place: TrainingPlace
  /** From 1: the place on the list of those who are confirmed, or of those who wait. */
  readonly number: number
}

/** Who has a seat and who waits, in the order in which they registered; a seat given up goes to whoever waits first. */
export function enrolledIn({ id, seats }: Pick<Training, 'id' | 'seats'>, steps: readonly EnrolmentStep[]): readonly Enrolled[] {
  const order: Id[] = []
  for (const { training, person, step } of steps) {
    if (training !== id) continue
    const known = order.indexOf(person)
    if (step === 'registered' && known === -1) order.push(person)
    if (step === 'given-up' && known !== -1) order.splice(known, 1)
  }
  return order.map((person, index) => (index < (seats ?? 0) ? { person, place: 'confirmed', number: index + 1 } : { person, place: 'waiting', number: index + 1 - (seats ?? 0) }))
}

interface Enrolling {
  readonly mandate: Mandate
  readonly steps: readonly EnrolmentStep[]
  readonly today: LocalDate
}

export function mayEnrol(training: Training, { mandate, steps, today }: Enrolling): Result<true, TrainingRefusal> {
  if (!isOfferedTo(training, mandate)) return refused('not-for-you')
  if (training.calledOffOn !== undefined) return refused('called-off')
  if (training.registerBy === undefined || today > training.registerBy) return refused('registration-closed')
  return isIn(training, mandate.person, steps) ? refused('already-enrolled') : granted(true)
}

/** Until its first day a person gives up his own place. */
export function mayGiveUp(training: Training, { mandate, steps, today }: Enrolling): Result<true, TrainingRefusal> {
  if (!isIn(training, mandate.person, steps)) return refused('not-enrolled')
  return hasBegun(training, today) ? refused('training-begun') : granted(true)
}

export function callOff<T extends Training>(training: T, by: Organising, today: LocalDate): Result<T, TrainingRefusal> {
  const may = organises(training, by)
  if (!may.ok) return may
  if (training.calledOffOn !== undefined) return refused('called-off')
  return hasBegun(training, today) ? refused('training-begun') : granted({ ...training, calledOffOn: today })
}

interface Marking {
  readonly by: Mandate
  readonly person: Id
  readonly steps: readonly EnrolmentStep[]
  readonly results: readonly TrainingResult[]
  readonly today: LocalDate
}

/** Attendance: by its organiser, from its last day on, once, of whoever had a seat, and never of himself. */
export function mayMark(training: Training, { by, person, steps, results, today }: Marking): Result<true, TrainingRefusal> {
  const may = organises(training, by)
  if (!may.ok) return may
  if (by.person === person) return refused('own-attendance')
  if (training.calledOffOn !== undefined) return refused('called-off')
  const last = training.days.at(-1)
  if (last === undefined || today < last) return refused('not-held-yet')
  if (!enrolledIn(training, steps).some((one) => one.person === person && one.place === 'confirmed')) return refused('not-enrolled')
  return results.some((one) => one.training === training.id && one.person === person) ? refused('already-marked') : granted(true)
}

/** A quiz is taken as often as one likes, until one has passed and as long as that holds. */
export function mayTakeQuiz(training: Training, { mandate, certificates, today }: { readonly mandate: Mandate; readonly certificates: readonly Certificate[]; readonly today: LocalDate }): Result<true, TrainingRefusal> {
  if (!isOfferedTo(training, mandate)) return refused('not-for-you')
  if (training.form !== 'quiz') return refused('not-a-quiz')
  if (training.calledOffOn !== undefined) return refused('called-off')
  return certificates.some((one) => one.training === training.id && holdsOn(one, addDays(today, renewDays))) ? refused('already-certified') : granted(true)
}

/** A certificate can be renewed, and its holder is warned, from this many days before it lapses. */
export const renewDays = 60

/**
 * The certificates of one person. A result counts only from whoever organises the training, or for a quiz from the
 * person himself: `own` are his mandates.
 */
export function certificatesOf(person: Id, known: { readonly trainings: readonly Training[]; readonly results: readonly TrainingResult[]; readonly own: readonly Id[] }): readonly Certificate[] {
  return known.results.flatMap((result) => {
    const training = known.trainings.find(({ id }) => id === result.training)
    if (training === undefined || result.person !== person || !result.passed || !isGiven(result, training, known.own)) return []
    return [{ training: training.id, number: certificateNumber(result), from: result.day, ...(training.validMonths === undefined ? {} : { to: addMonths(result.day, training.validMonths) }) }]
  })
}

/** Year, training and result: found again by whoever holds the register, and telling nothing by itself. */
export function certificateNumber({ day, training, id }: Pick<TrainingResult, 'day' | 'training' | 'id'>): Code {
  const part = (one: Id): string => one.replaceAll('-', '').slice(-8).toUpperCase()
  return Code.parse(`${day.slice(0, 4)}-${part(training)}-${part(id)}`)
}

export function holdsOn({ from, to }: Certificate, day: LocalDate): boolean {
  return from <= day && (to === undefined || day <= to)
}

/** The last day on which a mandate needs nothing for this requirement yet; undefined where it is not for that mandate. */
export function lastDayToTrain(requirement: TrainingRequirement, mandate: Mandate): LocalDate | undefined {
  if (mandate.cell !== requirement.cell || !isOrganiser(requirement.source.holder) || !requirement.capacities.includes(mandate.capacity)) return undefined
  return addDays(mandate.from > requirement.announcedOn ? mandate.from : requirement.announcedOn, requirement.dueDays)
}

interface Trained {
  readonly trainings: readonly Training[]
  readonly certificates: readonly Certificate[]
}

/** Whether a requirement is met on a day by a certificate on its topic. */
export function isMet({ topic }: Pick<TrainingRequirement, 'topic'>, { trainings, certificates }: Trained, day: LocalDate): boolean {
  return certificates.some((one) => holdsOn(one, day) && trainings.some(({ id, topics }) => id === one.training && topics.includes(topic)))
}

/** Whether a requirement suspends this mandate on a day: its term passed, and no certificate on its topic holds. */
export function suspendedByTraining(mandate: Mandate, known: Trained & { readonly requirements: readonly TrainingRequirement[] }, day: LocalDate): boolean {
  return known.requirements.some((requirement) => {
    const last = lastDayToTrain(requirement, mandate)
    return last !== undefined && day > last && !isMet(requirement, known, day)
  })
}

/** The last day on which this requirement leaves a mandate as it is, if nothing more is done; undefined when nothing ends it. */
export function goodUntil(requirement: TrainingRequirement, mandate: Mandate, { trainings, certificates }: Trained): LocalDate | undefined {
  let until = lastDayToTrain(requirement, mandate)
  const onTopic = certificates.filter((one) => trainings.some(({ id, topics }) => id === one.training && topics.includes(requirement.topic)))
  for (const { from, to } of onTopic.toSorted((one, other) => one.from.localeCompare(other.from))) {
    if (until === undefined || from > addDays(until, 1)) continue
    if (to === undefined) return undefined
    if (to > until) until = to
  }
  return until
}

function isGiven(result: TrainingResult, training: Training, own: readonly Id[]): boolean {
  if (result.by === 'quiz') return training.form === 'quiz' && own.includes(result.source.mandate)
  if (own.includes(result.source.mandate)) return false
  const organiser = isForAll(training) ? result.source.holder === 'oversight-body' : isOrganiser(result.source.holder)
  return organiser && result.source.service === training.source.service && result.cell === training.cell
}

function isIn(training: Training, person: Id, steps: readonly EnrolmentStep[]): boolean {
  return enrolledIn(training, steps).some((one) => one.person === person)
}

function hasBegun({ days: [first] }: Training, today: LocalDate): boolean {
  return first !== undefined && today >= first
}

function isForAll({ source }: Sourced): boolean {
  return source.holder === 'oversight-body'
}

function isOrganiser(capacity: string): boolean {
  return capacity === 'mayor' || capacity === 'livc-coordinator'
}

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { id, type Id } from '../id.ts'
import { addDays, addMonths, localDate, type LocalDate } from '../local-date.ts'
import type { Mandate } from '../mandate.ts'
import type { Certificate } from '../training.ts'
import {
  callOff, certificatesOf, enrolledIn, goodUntil, isOfferedTo, lastDayToTrain, mayEnrol, mayGiveUp, mayMark, mayTakeQuiz, suspendedByTraining,
  type EnrolmentStep, type Training, type TrainingRequirement, type TrainingResult,
} from './training.ts'

const numbered = (number: number): Id => id(`00000000-0000-4000-8000-${String(number).padStart(12, '0')}`)
const [cell, elsewhere, town, school, register] = [1, 2, 3, 4, 5].map(numbered) as [Id, Id, Id, Id, Id]
const start = localDate('2026-09-01')
const els: Mandate = { id: numbered(11), person: numbered(21), service: school, cell, log: numbered(9), portal: 'education', capacity: 'clb-worker', clearance: 'none', from: localDate('2020-01-01') }
const lien: Mandate = { ...els, id: numbered(12), person: numbered(22), service: town, portal: 'municipality', capacity: 'livc-coordinator' }
const anke: Mandate = { ...els, id: numbered(13), person: numbered(23), service: numbered(6), cell: register, portal: 'oversight', capacity: 'oversight-body' }
const byLien = { holder: 'livc-coordinator', service: town, mandate: lien.id }
const training: Training = {
  id: numbered(31), cell, source: byLien, announcedOn: start, form: 'sessions', topics: ['case-consultation'], sectors: [], hours: 3,
  days: [localDate('2026-10-01'), localDate('2026-10-02')], seats: 1, registerBy: localDate('2026-09-20'), validMonths: 12,
}
const quiz: Training = { ...training, id: numbered(32), form: 'quiz', days: [], seats: undefined, registerBy: undefined, source: { holder: 'oversight-body', service: anke.service, mandate: anke.id }, cell: register }
const step = (person: Id, what: EnrolmentStep['step'] = 'registered'): EnrolmentStep => ({ training: training.id, person, step: what })

describe('a place', () => {
  test('is taken in the order of registering, and one given up goes to whoever waits first', () => {
    const [a, b, c] = [41, 42, 43].map(numbered) as [Id, Id, Id]
    expect(enrolledIn(training, [step(a), step(b), step(c)]).map(({ place, number }) => [place, number])).toEqual([['confirmed', 1], ['waiting', 1], ['waiting', 2]])
    expect(enrolledIn(training, [step(a), step(b), step(c), step(a, 'given-up')])[0]).toEqual({ person: b, place: 'confirmed', number: 1 })
    expect(enrolledIn(training, [step(a), step(b), step(a, 'given-up'), step(a)]).at(-1)).toEqual({ person: a, place: 'waiting', number: 1 })
  })

  test('never has two people, and nobody overtakes who waits', () => {
    const steps = fc.array(fc.record({ person: fc.integer({ min: 1, max: 6 }).map(numbered), step: fc.constantFrom('registered' as const, 'given-up' as const) }), { maxLength: 30 })
    fc.assert(
      fc.property(steps, fc.integer({ min: 1, max: 4 }), (drawn, seats) => {
        const said = drawn.map((one) => ({ ...one, training: training.id }))
        const order = (many: readonly EnrolmentStep[]): readonly Id[] => enrolledIn({ ...training, seats }, many).map(({ person }) => person)
        const now = enrolledIn({ ...training, seats }, said)
        expect(new Set(order(said)).size).toBe(now.length)
        expect(now.filter(({ place }) => place === 'confirmed').length).toBe(Math.min(seats, now.length))
        const before = order(said.slice(0, -1))
        const stayed = before.filter((person) => order(said).includes(person))
        expect(order(said).filter((person) => stayed.includes(person))).toEqual(stayed)
      }),
    )
  })

  test.each([
    ['after the last day to register', {}, '2026-09-21', 'registration-closed'],
    ['when it is called off', { calledOffOn: start }, '2026-09-10', 'called-off'],
    ['for another sector', { sectors: ['police'] }, '2026-09-10', 'not-for-you'],
    ['of another cell', { cell: elsewhere }, '2026-09-10', 'not-for-you'],
    ['announced by whoever may not', { source: { ...byLien, holder: 'caw-worker' } }, '2026-09-10', 'not-for-you'],
    ['that is a quiz', { form: 'quiz', days: [], registerBy: undefined, seats: undefined }, '2026-09-10', 'registration-closed'],
  ] as const)('is not to be had %s', (_, more, day, refusal) => {
    expect(mayEnrol({ ...training, ...(more as Partial<Training>) }, { mandate: els, steps: [], today: localDate(day) })).toEqual({ ok: false, refusal })
  })

  test('is taken once, and given up until the first day', () => {
    const at = (today: string) => ({ mandate: els, steps: [step(els.person)], today: localDate(today) })
    expect(mayEnrol(training, at('2026-09-20'))).toEqual({ ok: false, refusal: 'already-enrolled' })
    expect([mayGiveUp(training, at('2026-09-30')).ok, mayGiveUp(training, at('2026-10-01'))]).toEqual([true, { ok: false, refusal: 'training-begun' }])
    expect(mayGiveUp(training, { ...at('2026-09-10'), steps: [] })).toEqual({ ok: false, refusal: 'not-enrolled' })
  })

  test('in a supervisor’s training is open to every cell, and to no supervisor', () => {
    expect([els, { ...els, cell: elsewhere }, anke].map((one) => isOfferedTo(quiz, one))).toEqual([true, true, false])
  })
})

describe('attendance', () => {
  const asked = { by: lien, person: els.person, steps: [step(els.person)], results: [], today: localDate('2026-10-02') }
  test('is marked from the last day on, by who organises, of who had a place', () => {
    expect(mayMark(training, asked).ok).toBe(true)
    expect(mayMark(training, { ...asked, today: localDate('2026-10-01') })).toEqual({ ok: false, refusal: 'not-held-yet' })
    expect(mayMark(training, { ...asked, by: els })).toEqual({ ok: false, refusal: 'not-the-organiser' })
    expect(mayMark(training, { ...asked, by: { ...lien, cell: elsewhere } })).toEqual({ ok: false, refusal: 'not-yours-to-change' })
    expect(mayMark(training, { ...asked, by: anke })).toEqual({ ok: false, refusal: 'not-yours-to-change' })
    expect(mayMark(training, { ...asked, person: lien.person, steps: [step(lien.person)] })).toEqual({ ok: false, refusal: 'own-attendance' })
    expect(mayMark(training, { ...asked, steps: [step(numbered(44)), step(els.person)] })).toEqual({ ok: false, refusal: 'not-enrolled' })
    expect(mayMark({ ...training, calledOffOn: start }, asked)).toEqual({ ok: false, refusal: 'called-off' })
    expect(mayMark(training, { ...asked, results: [attended] })).toEqual({ ok: false, refusal: 'already-marked' })
  })

  test('a training is called off before it begins, once, by who organises it', () => {
    expect(callOff(training, lien, localDate('2026-09-30'))).toMatchObject({ ok: true, value: { calledOffOn: '2026-09-30' } })
    expect(callOff(training, lien, localDate('2026-10-01'))).toEqual({ ok: false, refusal: 'training-begun' })
    expect(callOff({ ...training, calledOffOn: start }, lien, start)).toEqual({ ok: false, refusal: 'called-off' })
    expect(callOff(quiz, lien, start)).toEqual({ ok: false, refusal: 'not-yours-to-change' })
  })
})

const attended: TrainingResult = { id: numbered(51), cell, source: byLien, training: training.id, person: els.person, by: 'attendance', passed: true, day: localDate('2026-10-02') }
const took: TrainingResult = { ...attended, id: numbered(52), training: quiz.id, by: 'quiz', source: { holder: 'clb-worker', service: school, mandate: els.id } }

describe('a certificate', () => {
  const known = (results: readonly TrainingResult[]) => ({ trainings: [training, quiz], results, own: [els.id] })
  test('follows from attendance and from a quiz, with a number of its own', () => {
    const found = certificatesOf(els.person, known([attended, took]))
    expect(found).toMatchObject([{ training: training.id, from: '2026-10-02', to: '2027-10-02' }, { training: quiz.id }])
    expect(new Set(found.map(({ number }) => number)).size).toBe(2)
  })

  test.each<readonly [string, TrainingResult]>([
    ['who was not there', { ...attended, passed: false }],
    ['somebody else', { ...attended, person: lien.person }],
    ['whoever marked himself', { ...attended, source: { ...byLien, mandate: els.id } }],
    ['attendance told by another service', { ...attended, source: { ...byLien, service: school } }],
    ['attendance told by a colleague who does not organise', { ...attended, source: { ...byLien, holder: 'prevention-worker' } }],
    ['attendance told from another cell', { ...attended, cell: elsewhere }],
    ['a quiz that another took', { ...took, source: { ...took.source, mandate: lien.id } }],
    ['a quiz that was none', { ...took, training: training.id }],
    ['a training nobody knows', { ...attended, training: numbered(60) }],
  ])('is not of %s', (_, result) => {
    expect(certificatesOf(els.person, known([result]))).toEqual([])
  })

  test('of a quiz is renewed from sixty days before it lapses', () => {
    const certificates = certificatesOf(els.person, known([took]))
    const at = (today: string) => mayTakeQuiz(quiz, { mandate: els, certificates, today: localDate(today) })
    expect([at('2026-12-01'), at('2027-08-03'), at('2027-08-04').ok]).toEqual([{ ok: false, refusal: 'already-certified' }, { ok: false, refusal: 'already-certified' }, true])
    expect(mayTakeQuiz(training, { mandate: els, certificates: [], today: start })).toEqual({ ok: false, refusal: 'not-a-quiz' })
  })
})

const requirement: TrainingRequirement = { id: numbered(71), cell, source: byLien, topic: 'case-consultation', capacities: ['clb-worker'], dueDays: 30, announcedOn: start }

describe('a requirement', () => {
  const suspended = (day: string, certificates: readonly Certificate[] = [], more: Partial<TrainingRequirement> = {}, mandate: Mandate = els): boolean =>
    suspendedByTraining(mandate, { trainings: [training, quiz], certificates, requirements: [{ ...requirement, ...more }] }, localDate(day))

  test('suspends from the day after its term, until there is a certificate, and again when that lapses', () => {
    const held = certificatesOf(els.person, { trainings: [training], results: [attended], own: [els.id] })
    expect(['2026-10-01', '2026-10-02'].map((day) => suspended(day))).toEqual([false, true])
    expect(['2026-10-02', '2027-10-02', '2027-10-03'].map((day) => suspended(day, held))).toEqual([false, false, true])
    expect(goodUntil(requirement, els, { trainings: [training], certificates: held })).toBe('2027-10-02')
    expect(goodUntil(requirement, els, { trainings: [training], certificates: [] })).toBe('2026-10-01')
  })

  test.each([
    ['another function', { capacities: ['caw-worker'] }, els],
    ['another cell', { cell: elsewhere }, els],
    ['whom nobody who may required it', { source: { ...byLien, holder: 'prevention-worker' } }, els],
    ['whoever began less than its term ago', {}, { ...els, from: localDate('2026-12-01') }],
  ] as const)('does not touch %s', (_, more, mandate) => {
    expect(suspended('2026-12-15', [], more as Partial<TrainingRequirement>, mandate)).toBe(false)
  })

  const day = fc.integer({ min: 0, max: 700 }).map((days) => addDays(localDate('2026-01-01'), days))
  const certificate = fc.record({ of: fc.constantFrom(training, quiz), from: day, months: fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined }) })
  const made = (one: { of: Training; from: LocalDate; months: number | undefined }): Certificate => ({ training: one.of.id, number: certificatesOf(els.person, { trainings: [training], results: [attended], own: [] })[0]?.number ?? ('x' as Certificate['number']), from: one.from, ...(one.months === undefined ? {} : { to: addMonths(one.from, one.months) }) })
  const drawn = fc.record({ announcedOn: day, dueDays: fc.integer({ min: 30, max: 200 }), topic: fc.constantFrom('case-consultation' as const, 'signals' as const), held: fc.array(certificate, { maxLength: 4 }), from: day, at: day })

  test('for any register and day, suspends exactly when an independent reading finds nothing to show', () => {
    fc.assert(
      fc.property(drawn, ({ announcedOn, dueDays, topic, held, from, at }) => {
        const mandate = { ...els, from }
        const naive = ((): boolean => {
          let days = 0
          for (let on = localDate('2026-01-01'); on <= at; on = addDays(on, 1)) if (on >= announcedOn && on >= from) days += 1
          const shows = held.some((one) => one.of.topics.some((each) => each === topic) && one.from <= at && (one.months === undefined || addMonths(one.from, one.months) >= at))
          return days > dueDays + 1 && !shows
        })()
        const known = { trainings: [training, quiz], certificates: held.map(made), requirements: [{ ...requirement, announcedOn, dueDays, topic }] }
        expect(suspendedByTraining(mandate, known, at)).toBe(naive)
      }),
      { numRuns: 1000 },
    )
  })

  test('a certificate never closes, and a certificate that ends never opens', () => {
    fc.assert(
      fc.property(drawn, certificate, ({ announcedOn, dueDays, topic, held, at }, more) => {
        const known = (certificates: readonly Certificate[]) => ({ trainings: [training, quiz], certificates, requirements: [{ ...requirement, announcedOn, dueDays, topic }] })
        const before = suspendedByTraining(els, known(held.map(made)), at)
        if (!before) expect(suspendedByTraining(els, known([...held.map(made), made(more)]), at)).toBe(false)
        const ended = held.map(made).map((one, index) => (index === 0 ? { ...one, to: one.from } : one))
        if (before) expect(suspendedByTraining(els, known(ended), at)).toBe(true)
      }),
    )
  })

  test('good until is the first last day on which it leaves the mandate as it is', () => {
    fc.assert(
      fc.property(drawn, ({ announcedOn, dueDays, topic, held }) => {
        const one = { ...requirement, announcedOn, dueDays, topic }
        const known = { trainings: [training, quiz], certificates: held.map(made) }
        const until = goodUntil(one, els, known)
        const last = lastDayToTrain(one, els) ?? expect.unreachable()
        const isSuspended = (on: LocalDate): boolean => suspendedByTraining(els, { ...known, requirements: [one] }, on)
        if (until !== undefined) expect([until >= last, isSuspended(until), isSuspended(addDays(until, 1))]).toEqual([true, false, true])
        else expect(isSuspended(addDays(last, 4000))).toBe(false)
      }),
    )
  })
})

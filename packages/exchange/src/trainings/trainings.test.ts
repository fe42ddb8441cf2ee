import { markingOf, quizFor } from '@kader/advice/quiz/quiz'
import type { PublishTraining } from '@kader/domain/commands/training'
import { id as idOf, type Id } from '@kader/domain/id'
import { localDate } from '@kader/domain/local-date'
import type { Mandate } from '@kader/domain/mandate'
import { beforeEach, describe, expect, test } from 'vitest'
import { suspensionsIn } from '../conditions/suspensions.ts'
import { callerFactory, router } from '../procedures/trpc.ts'
import type { Receipt } from '../refusal.ts'
import { sealRecord } from '../sealed-record.ts'
import { requestOf } from '../testing/call.ts'
import { memoryTransactions, type MemoryTransactions } from '../testing/memory-transactions.ts'
import { anke, elders, everyMandate, numberedIds, oefenstad } from '../testing/oefenstad.ts'
import { viewOf } from '../view.ts'
import { enrol, giveUpPlace } from './enrol.ts'
import { markAttendance } from './mark-attendance.ts'
import { myTrainings } from './my-trainings.ts'
import { organisedTrainings } from './organised-trainings.ts'
import { callOffTraining, publishTraining } from './publish-training.ts'
import { requireTraining } from './require-training.ts'
import { takeQuiz } from './take-quiz.ts'

const register = { setting: 'bilateral', purpose: 'operations', existence: 'within' } as const
const views = {
  training: viewOf('training', { ...register, facts: ['form', 'topics', 'sectors', 'hours', 'days', 'seats', 'registerBy', 'validMonths', 'announcedOn', 'calledOffOn'], fields: ['title', 'organiser', 'places'] }),
  seat: viewOf('seat', { ...register, facts: ['mandate', 'capacity'], fields: ['name', 'service'] }),
  enrolment: viewOf('enrolment', { ...register, facts: ['person', 'sector'], fields: ['name', 'service'] }),
}
const { els, joris, marc, lien, ruth } = oefenstad
const keeper: Mandate = { ...anke, cell: numberedIds(0x62)() }
const organising = (sector: 'municipality' | 'oversight') => ({ organised: organisedTrainings(sector, views), publish: publishTraining(sector), callOff: callOffTraining(sector), mark: markAttendance(sector) })
const learning = (sector: 'municipality' | 'education') => ({ offered: myTrainings(sector, views), enrol: enrol(sector, views), giveUp: giveUpPlace(sector, views), quiz: takeQuiz(sector) })
const town = router({ ...organising('municipality'), ...learning('municipality'), require: requireTraining() })
const school = router(learning('education'))
const oversight = router(organising('oversight'))

let memory: MemoryTransactions
beforeEach(() => {
  memory = memoryTransactions([...everyMandate.filter(({ id }) => id !== anke.id), keeper])
})
const on = (mandate: Mandate, day: string) => ({ ...requestOf(mandate, memory), today: localDate(day) })
const inTown = (mandate: Mandate, day = '2026-10-05') => callerFactory(town)(on(mandate, day))
const inSchool = (mandate: Mandate = els, day = '2026-10-05') => callerFactory(school)(on(mandate, day))
const supervisor = (day = '2026-10-05') => callerFactory(oversight)(on(keeper, day))

const course: PublishTraining = {
  form: 'sessions', topics: ['case-consultation'], sectors: [], hours: 3, days: [localDate('2026-10-20'), localDate('2026-10-21')], seats: 1, registerBy: localDate('2026-10-12'), validMonths: 12,
  title: 'Het overleg', organiser: 'LIVC-R', places: ['stadhuis', 'bibliotheek'],
}
const practice: PublishTraining = { form: 'quiz', topics: ['professional-secrecy'], sectors: [], hours: 1, days: [], validMonths: 12, title: 'Oefenen', organiser: 'Toezicht', places: [] }
const idFrom = async (answer: Promise<Receipt>): Promise<Id> => {
  const receipt = await answer
  if (!receipt.done) throw new Error(receipt.refusal)
  return idOf(receipt.id ?? '')
}

describe('a course of the cell', () => {
  test('is offered to the whole cell and nobody beyond it; the supervisor counts', async () => {
    await idFrom(inTown(marc).publish(course))
    expect((await inSchool().offered({})).trainings).toMatchObject([{ title: { shown: true, value: 'Het overleg' }, free: 1, may: ['enrol'] }])
    expect((await inSchool(elders.els).offered({})).trainings).toEqual([])
    expect((await supervisor().organised({})).trainings).toMatchObject([{ enrolled: [], counts: [], mayCallOff: false }])
  })

  test('for one sector is offered to that sector', async () => {
    await idFrom(inTown(marc).publish({ ...course, sectors: ['police'] }))
    expect((await inSchool().offered({})).trainings).toEqual([])
  })

  test('is full, has a waiting list, and a place given up goes to who waits', async () => {
    const id = await idFrom(inTown(marc).publish(course))
    await inSchool().enrol({ id })
    await inSchool(joris).enrol({ id })
    expect((await inSchool(joris).offered({})).trainings).toMatchObject([{ free: 0, place: 'waiting', waiting: 1, may: ['give-up'] }])
    await inSchool().giveUp({ id })
    expect((await inSchool(joris).offered({})).trainings).toMatchObject([{ place: 'confirmed', may: ['give-up'] }])
    expect(await inSchool(joris, '2026-10-20').giveUp({ id })).toEqual({ done: false, refusal: 'training-begun' })
    expect(await inSchool(els, '2026-10-13').enrol({ id })).toEqual({ done: false, refusal: 'registration-closed' })
  })

  test('gives a certificate to who was there, marked by its organiser', async () => {
    const id = await idFrom(inTown(marc).publish(course))
    await memory.run(lien, async ({ shelf }) => {
      const facts = { id: idOf('00000061-0000-4000-8000-000000000001'), cell: lien.cell ?? keeper.id, source: { holder: lien.capacity, mandate: lien.id, service: lien.service }, addressees: [{ to: 'everyone' as const }], attested: [] }
      await shelf('seat').add(sealRecord('seat', { ...facts, mandate: els.id, capacity: els.capacity }, { name: 'Els', service: 'CLB' }))
    })
    await inSchool().enrol({ id })
    const marking = { id, person: els.person, attended: true }
    expect(await inTown(marc, '2026-10-20').mark(marking)).toEqual({ done: false, refusal: 'not-held-yet' })
    expect(await inTown(ruth, '2026-10-21').mark(marking)).toEqual({ done: false, refusal: 'not-the-organiser' })
    await expect(supervisor('2026-10-21').mark(marking)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect(await inTown(lien, '2026-10-21').mark(marking)).toMatchObject({ done: true })
    const [seen] = (await inTown(lien, '2026-10-21').organised({})).trainings
    expect(seen).toMatchObject({ enrolled: [{ name: { shown: true, value: 'Els' }, service: { shown: true, value: 'CLB' }, attended: true, mayMark: false }], counts: [{ sector: 'education', enrolled: 1, certified: 1 }] })
    const [mine] = (await inSchool(els, '2026-10-22').offered({})).trainings
    expect(mine?.certificates).toEqual([{ training: id, number: seen?.enrolled[0]?.certificate, from: '2026-10-21', to: '2027-10-21' }])
    expect((await inSchool(joris, '2026-10-22').offered({})).trainings[0]?.certificates).toEqual([])
    expect((await supervisor('2026-10-22').organised({})).trainings).toMatchObject([{ enrolled: [], counts: [{ sector: 'education', enrolled: 1, certified: 1 }] }])
  })

  test('is called off by its organiser before it begins, and nobody registers any more', async () => {
    const id = await idFrom(inTown(marc).publish(course))
    expect(await inTown(ruth).callOff({ id })).toEqual({ done: false, refusal: 'not-the-organiser' })
    await expect(supervisor().callOff({ id })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect(await inTown(lien).callOff({ id })).toEqual({ done: true, id })
    expect(await inTown(lien).callOff({ id })).toEqual({ done: false, refusal: 'called-off' })
    expect(await inSchool().enrol({ id })).toEqual({ done: false, refusal: 'called-off' })
  })

  test.each([
    ['a course without a day', { ...course, days: [], places: [] }, 'days'],
    ['a day without a place', { ...course, places: ['stadhuis'] }, 'places'],
    ['days in the wrong order', { ...course, days: [...course.days].toReversed() }, 'days'],
    ['registering after it began', { ...course, registerBy: localDate('2026-10-21') }, 'registerBy'],
    ['a quiz with seats', { ...practice, seats: 5 }, 'seats'],
    ['a course without seats', { ...course, seats: undefined }, 'seats'],
  ])('%s is told at its field', async (_, wrong, field) => {
    const error = await inTown(marc).publish(wrong as PublishTraining).catch((one: unknown) => one)
    expect((error as { cause: { issues: readonly { path: readonly string[] }[] } }).cause.issues[0]?.path[0]).toBe(field)
  })

  test('is not published by whoever does not organise', async () => {
    expect(await inTown(ruth).publish(course)).toEqual({ done: false, refusal: 'not-the-organiser' })
    await expect(inTown(ruth).organised({})).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})

describe('the practice questions', () => {
  const right = Object.fromEntries(quizFor('education').map(({ id }) => [id, markingOf(id).right]))
  test('count when enough answers are right, marked here and not kept', async () => {
    const id = await idFrom(supervisor().publish(practice))
    expect(await inSchool().enrol({ id })).toEqual({ done: false, refusal: 'registration-closed' })
    expect(await inSchool().quiz({ id, chosen: { T01: 'yes' } })).toMatchObject({ done: true })
    expect((await inSchool().offered({})).trainings).toMatchObject([{ certificates: [], may: ['take-quiz'] }])
    await inSchool().quiz({ id, chosen: right })
    expect((await inSchool().offered({})).trainings).toMatchObject([{ certificates: [{ training: id }], may: [] }])
    expect(await inSchool().quiz({ id, chosen: right })).toEqual({ done: false, refusal: 'already-certified' })
    expect((await inSchool(joris).offered({})).trainings[0]?.certificates).toEqual([])
    const kept = memory.rows().filter(({ record }) => record === 'training-result')
    expect(kept.map(({ facts }) => facts)).toMatchObject([{ passed: false, right: 0 }, { passed: true, right: Object.keys(right).length }])
    expect(JSON.stringify(kept.map(({ facts }) => facts))).not.toContain('T01')
    expect((await supervisor().organised({})).trainings).toMatchObject([{ counts: [{ enrolled: 1, certified: 1 }] }])
  })

  test('are not what a course is passed by', async () => {
    const id = await idFrom(inTown(marc).publish(course))
    expect(await inSchool().quiz({ id, chosen: right })).toEqual({ done: false, refusal: 'not-a-quiz' })
  })
})

describe('what a function requires', () => {
  const suspended = (mandate: Mandate, day: string) => memory.run(mandate, async (ports) => suspensionsIn(ports)(mandate, localDate(day)))
  const asked = { topic: 'case-consultation' as const, capacities: ['clb-worker' as const], dueDays: 30 }

  test('is said beforehand, warned of, suspends, and a certificate restores', async () => {
    expect(await inTown(ruth).require(asked)).toEqual({ done: false, refusal: 'not-the-organiser' })
    await idFrom(inTown(lien).require(asked))
    expect((await inSchool().offered({})).requirements).toMatchObject([{ topic: 'case-consultation', goodUntil: '2026-11-04', daysLeft: 30, warn: true, suspended: false }])
    expect([await suspended(els, '2026-11-04'), await suspended(els, '2026-11-05'), await suspended(lien, '2026-11-05'), await suspended(elders.els, '2026-11-05')]).toEqual([false, true, false, false])
    expect((await inSchool(els, '2026-11-05').offered({})).requirements).toMatchObject([{ suspended: true, daysLeft: 0 }])
    expect((await inTown(marc).offered({})).requirements).toEqual([])

    const id = await idFrom(inTown(marc).publish({ ...course, seats: 5 }))
    await inSchool().enrol({ id })
    await inTown(marc, '2026-10-21').mark({ id, person: els.person, attended: true })
    expect([await suspended(els, '2026-11-05'), await suspended(joris, '2026-11-05'), await suspended(els, '2027-10-21'), await suspended(els, '2027-10-22')]).toEqual([false, true, false, true])
    const [of] = (await inTown(lien, '2026-11-05').organised({})).requirements
    expect(of?.missing).toEqual([{ mandate: joris.id, goodUntil: '2026-11-04', suspended: true }])
  })

  test('is not met by what one writes oneself', async () => {
    await idFrom(inTown(lien).require(asked))
    const id = await idFrom(inTown(marc).publish(course))
    await memory.run(els, async ({ shelf }) => {
      const facts = { id: idOf('00000061-0000-4000-8000-000000000002'), cell: els.cell ?? keeper.id, source: { holder: els.capacity, mandate: els.id, service: els.service }, addressees: [{ to: 'everyone' as const }], attested: [] }
      await shelf('training-result').add(sealRecord('training-result', { ...facts, training: id, person: els.person, by: 'attendance', passed: true, day: localDate('2026-10-21') }, {}))
    })
    expect(await suspended(els, '2026-11-05')).toBe(true)
  })
})

import { id as idOf } from '@kader/domain/id'
import { addDays } from '@kader/domain/local-date'
import { beforeEach, expect, test } from 'vitest'
import { noteCommunication } from '../communications/note-communication.ts'
import { callerFactory, router } from '../procedures/trpc.ts'
import { requestOf } from '../testing/call.ts'
import { memoryTransactions, type MemoryTransactions } from '../testing/memory-transactions.ts'
import { everyMandate, oefenstad, today } from '../testing/oefenstad.ts'
import { viewOf } from '../view.ts'
import { listDuties } from './list-duties.ts'
import { settleDuty } from './settle-duty.ts'

const view = viewOf('duty', { setting: 'own-file', purpose: 'own-task', recipient: 'own-team', existence: 'within', facts: ['obligation', 'about', 'madeOn', 'due', 'outcome', 'settledOn'], fields: [] })
const make = callerFactory(router({ note: noteCommunication('education'), list: listDuties('education', view), settle: settleDuty('education') }))
const { els, joris } = oefenstad

let memory: MemoryTransactions
beforeEach(() => {
  memory = memoryTransactions(everyMandate)
})
const as = (who = els) => make(requestOf(who, memory))
const emergency = (attested: readonly 'C-EMERG'[]) => ({
  setting: 'emergency' as const, recipient: 'police-officer' as const, purpose: 'avert-danger' as const, toldOn: today, toWhom: '101', reasons: 'gevaar',
  lines: [{ kind: 'SIG' as const, text: 'x' }, { kind: 'ID' as const, text: 'y' }], attested: [...attested], papers: [],
})

test('an emergency leaves the duty to inform the person, once, with a last day (O-INFORM)', async () => {
  await as().note(emergency(['C-EMERG']))
  expect((await as().list({})).duties).toMatchObject([{ obligation: 'O-INFORM', due: addDays(today, 14), late: false }])
})

test('what the law did not open leaves no duty, and nobody sees the duties of another', async () => {
  await as().note(emergency([]))
  expect((await as().list({})).duties).toEqual([])
  await as().note(emergency(['C-EMERG']))
  expect((await as(joris).list({})).duties).toEqual([])
  const { duties } = await as().list({})
  await expect(as(joris).settle({ id: duties[0]?.id ?? idOf(''), outcome: 'done', reason: '' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
})

test('it is carried out, or left with a reason because it would harm, and is late after its last day', async () => {
  await as().note(emergency(['C-EMERG']))
  const id = (await as().list({})).duties[0]?.id ?? idOf('')
  expect((await make({ ...requestOf(els, memory), today: addDays(today, 15) }).list({})).duties).toMatchObject([{ late: true }])
  expect(await as().settle({ id, outcome: 'harmful', reason: '' })).toEqual({ done: false, refusal: 'reason-needed' })
  expect(await as().settle({ id, outcome: 'harmful', reason: 'hij zou vluchten' })).toMatchObject({ done: true })
  expect(await as().settle({ id, outcome: 'done', reason: '' })).toEqual({ done: false, refusal: 'already-settled' })
  expect((await as().list({})).duties).toMatchObject([{ outcome: 'harmful', settledOn: today, late: false }])
})

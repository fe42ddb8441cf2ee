import { id as idOf } from '@kader/domain/id'
import { beforeEach, expect, test } from 'vitest'
import { callerFactory, router } from '../procedures/trpc.ts'
import { requestOf } from '../testing/call.ts'
import { memoryTransactions, type MemoryTransactions } from '../testing/memory-transactions.ts'
import { elders, everyMandate, oefenstad, today } from '../testing/oefenstad.ts'
import { viewOf } from '../view.ts'
import { askNameless } from './ask-nameless.ts'
import { listNameless } from './list-nameless.ts'
import { replyNameless } from './reply-nameless.ts'

const without = { setting: 'bilateral', purpose: 'own-task', existence: 'within' } as const
const views = {
  question: viewOf('nameless-question', { ...without, facts: ['askedOn', 'answeredOn'], fields: ['text'] }),
  reply: viewOf('nameless-reply', { ...without, facts: ['answeredOn'], fields: ['text'] }),
}
const school = router({ list: listNameless('education', views), ask: askNameless('education') })
const town = router({ list: listNameless('municipality', views), reply: replyNameless() })
const { els, joris, lien, marc } = oefenstad

let memory: MemoryTransactions
beforeEach(() => {
  memory = memoryTransactions(everyMandate)
})
const inSchool = (who = els) => callerFactory(school)(requestOf(who, memory))
const inTown = (who = lien) => callerFactory(town)(requestOf(who, memory))
const question = { text: 'Een leerling spreekt over vertrekken. Wat kan ik doen?', attested: ['C-ANON' as const] }

async function asked() {
  const receipt = await inSchool().ask(question)
  return idOf(receipt.done ? (receipt.id ?? '') : '')
}

test('a question reaches the coordinator without who asked, and the answer whoever asked', async () => {
  const id = await asked()
  const { toAnswer } = await inTown().list({})
  expect(toAnswer).toEqual([{ id, askedOn: today, text: { shown: true, value: question.text }, replies: [] }])
  expect(await inTown().reply({ id, text: 'Meld het aan bij de cel.', attested: ['C-ANON'] })).toMatchObject({ done: true })
  expect((await inSchool().list({})).asked).toMatchObject([{ id, answeredOn: today, replies: [{ text: { shown: true, value: 'Meld het aan bij de cel.' } }] }])
})

test('who does not say that nobody can be recognised asks nothing (C-ANON)', async () => {
  expect(await inSchool().ask({ ...question, attested: [] })).toMatchObject({ done: false, refusal: 'not-allowed-by-law', why: [{ kind: 'ANON' }] })
  expect(await inTown().list({})).toMatchObject({ toAnswer: [] })
  const id = await asked()
  expect(await inTown().reply({ id, text: 'x', attested: [] })).toMatchObject({ done: false, refusal: 'not-allowed-by-law' })
})

test('nobody else knows of it: not a colleague, not the mayor, not another cell', async () => {
  const id = await asked()
  expect(await inSchool(joris).list({})).toMatchObject({ asked: [], toAnswer: [] })
  for (const who of [marc, elders.lien]) {
    expect(await inTown(who).list({})).toMatchObject({ asked: [], toAnswer: [] })
    await expect(inTown(who).reply({ id, text: 'x', attested: ['C-ANON'] })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  }
})

test('without a coordinator in the cell there is nobody to ask', async () => {
  memory = memoryTransactions(everyMandate.filter(({ id }) => id !== lien.id))
  expect(await inSchool().ask(question)).toEqual({ done: false, refusal: 'no-coordinator' })
})

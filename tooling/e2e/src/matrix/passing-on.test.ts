import { memoryTransactions } from '@kader/exchange/testing/memory-transactions'
import { everyMandate, oefenstad } from '@kader/exchange/testing/oefenstad'
import { expect, test } from 'vitest'
import { conclude, doneId, playUntil, words } from './journey.ts'
import { peopleOn, practiceOn } from './practice.ts'

const no = (refusal: string) => ({ done: false, refusal })
const order = { to: oefenstad.joris.id, task: 'bel de ouders maandag', attested: ['C-MIN' as const] }

async function agreed() {
  const practice = practiceOn(memoryTransactions(everyMandate))
  const people = peopleOn(practice)
  const story = await playUntil('spoken', practice)
  const action = await doneId(people.lien.consults.agree({ id: story.consultation, task: words.task, owner: oefenstad.els.id, due: '2026-11-02' as never, alsoFor: [oefenstad.koen.id] }))
  return { people, action, ...story }
}

test('the colleague who carries it out sees the action, and nothing of the consultation', async () => {
  const { people, action, consultation } = await agreed()
  expect(await people.els.consults.passOn({ id: action, ...order })).toEqual(no('consultation-open'))
  await conclude(people, consultation)
  expect(await people.els.consults.list({})).toMatchObject({ mayPassOn: [action], colleagues: [oefenstad.joris.id] })
  expect(await people.koen.consults.passOn({ id: action, ...order })).toEqual(no('not-the-owner'))
  await expect(people.samira.consults.passOn({ id: action, ...order })).rejects.toThrow('absent')
  expect(await people.els.consults.passOn({ id: action, ...order, to: oefenstad.hilde.id })).toEqual(no('not-a-colleague'))
  expect(await people.els.consults.passOn({ id: action, ...order, to: oefenstad.els.id })).toEqual(no('not-a-colleague'))
  expect(await people.els.consults.passOn({ id: action, ...order, attested: [] })).toMatchObject({ done: false, refusal: 'not-allowed-by-law', why: [{ unknown: ['C-MIN'] }] })

  const id = await doneId(people.els.consults.passOn({ id: action, ...order }))
  const known = await people.joris.consults.list({})
  expect(known).toMatchObject({ actions: [], consultations: [], orders: [{ id, task: { shown: true, value: order.task }, may: ['carry-out'] }] })
  expect(JSON.stringify(known)).not.toContain(words.task)
  await expect(people.joris.consults.read({ id: consultation })).rejects.toThrow('absent')
  expect((await people.hilde.consults.list({})).orders).toEqual([])
  await expect(people.hilde.consults.carryOut({ id })).rejects.toThrow('absent')
  expect(await people.els.consults.carryOut({ id })).toEqual(no('not-the-owner'))
  expect(await people.joris.consults.carryOut({ id })).toMatchObject({ done: true })
  expect(await people.joris.consults.carryOut({ id })).toEqual(no('already-carried-out'))
  expect((await people.els.consults.list({})).orders).toMatchObject([{ doneOn: '2026-10-05', may: [] }])
})

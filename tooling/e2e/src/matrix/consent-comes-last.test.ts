import { localDate } from '@kader/domain/local-date'
import { everyMandate, oefenstad } from '@kader/exchange/testing/oefenstad'
import { memoryTransactions } from '@kader/exchange/testing/memory-transactions'
import { expect, test } from 'vitest'
import { playUntil } from './journey.ts'
import { peopleOn, practiceOn } from './practice.ts'

test('an action minuted after somebody consented would be consented to unseen, so it is refused', async () => {
  const practice = practiceOn(memoryTransactions(everyMandate))
  const { consultation: id } = await playUntil('spoken', practice)
  const { els, lien } = peopleOn(practice)
  const action = { id, task: 'x', owner: oefenstad.koen.id, due: localDate('2026-11-02'), alsoFor: [] }
  await els.consults.consent({ id, answer: true })
  expect(await lien.consults.agree(action)).toMatchObject({ done: false, refusal: 'consent-given' })
  await els.consults.consent({ id, answer: false })
  expect(await lien.consults.agree(action)).toMatchObject({ done: true })
})

test('a school asks its own team by its own rule, a CLB by shared secrecy', async () => {
  const { els, hilde } = peopleOn(practiceOn(memoryTransactions(everyMandate)))
  const ask = { age: 'adult' as const, kinds: ['SIG' as const], attested: ['C-NEC' as const, 'C-SHARED' as const] }
  const team = async (who: typeof els) => (await who.signals.preview(ask)).rows[0]?.cells.find(({ recipient }) => recipient === 'own-team')
  expect(await team(els)).toMatchObject({ sight: 'line', why: { rules: ['G25'] } })
  expect(await team(hilde)).toMatchObject({ sight: 'line', setting: 'bilateral', why: { rules: ['G26a'] } })
})

import type { Facts } from '@kader/domain/content/all-records'
import { sealRecord } from '@kader/disclosure'
import { localDate } from '@kader/domain/local-date'
import { assert, asyncProperty, array, constantFrom, nat, oneof, record, subarray } from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { memoryTransactions, type MemoryTransactions } from '../testing/memory-transactions.ts'
import { everyMandate, numberedIds, oefenstad, today } from '../testing/oefenstad.ts'
import { runningShare } from '../testing/running-share.ts'

const { koen, lien } = oefenstad
const next = numberedIds(9)
const colleague = { ...koen, id: next(), person: next(), log: next() }
const words = 'komt niet meer opdagen'
let memory: MemoryTransactions
const play = () => runningShare({ transactions: (memory = memoryTransactions([...everyMandate, colleague])), newId: numberedIds(8), coordinator: lien, writer: koen, colleague })

let share: Awaited<ReturnType<typeof play>>
beforeEach(async () => {
  share = await play()
})

describe('a line that a colleague reads by consent', () => {
  test('is there from the consent to its withdrawal, and the sharer is told why it closed', async () => {
    expect(await share.colleagueReads()).toBe('')
    expect(await share.sharerIsTold()).toMatchObject({ sight: 'existence', missing: expect.arrayContaining(['C-CONSENT']) })
    const given = await share.consents()
    expect(await share.colleagueReads()).toBe(words)
    expect(await share.sharerIsTold()).toMatchObject({ sight: 'line' })
    await share.takesBack(given)
    expect(await share.colleagueReads()).toBe('')
    expect(await share.sharerIsTold()).toMatchObject({ sight: 'existence', missing: expect.arrayContaining(['C-CONSENT']) })
  })

  test.each([
    ['another kind', { kinds: ['ID', 'JOB'] }],
    ['another recipient', { recipients: ['parent'] }],
    ['another end', { purpose: 'care' }],
    ['days that passed', { day: localDate('2026-10-01'), until: localDate('2026-10-04') }],
  ] as const)('is not brought back by a later consent to %s', async (_, scope) => {
    await share.takesBack(await share.consents())
    await share.consents(scope as Parameters<typeof share.consents>[0])
    expect(await share.colleagueReads()).toBe('')
  })

  test('stays when the colleague who reads by it would take the consent back: it is not his', async () => {
    const consent = await share.consents()
    await expect(share.colleagueTakesBack(consent)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect(await share.colleagueReads()).toBe(words)
  })

  test('stays while another consent to the very same stands, and comes back with a new one', async () => {
    const [first, second] = [await share.consents(), await share.consents()]
    await share.takesBack(first)
    expect(await share.colleagueReads()).toBe(words)
    await share.takesBack(second)
    await share.consents()
    expect(await share.colleagueReads()).toBe(words)
  })

  test('is weighed by a colleague only where it names him, and never on a consent that somebody else put there', async () => {
    await share.consents({ recipients: ['parent'] })
    await share.consents()
    const filed = memory.rows().filter((row) => row.record === 'consent').map(({ facts }) => facts as Facts<'consent'>)
    expect(filed.map(({ addressees }) => addressees)).toEqual([[], [{ to: 'team' }]])
    for (const { id } of filed) await share.takesBack(id)
    await memory.run(colleague, ({ shelf }) =>
      shelf('consent').add(sealRecord('consent', { ...filed[1]!, id: next(), source: { ...filed[1]!.source, mandate: colleague.id } }, { text: 'x' })),
    )
    expect(await share.colleagueReads()).toBe('')
  })
})

const given = record({
  kinds: subarray(['ID', 'SIG', 'JOB'] as const, { minLength: 1 }),
  recipients: subarray(['own-team', 'parent'] as const, { minLength: 1 }),
  purpose: constantFrom('own-task', 'care'),
})
const steps = array(oneof(given, record({ takenBack: nat(3) })), { maxLength: 5 })

test('after any giving and taking back, the colleague reads exactly while a consent to this stands', () =>
  assert(
    asyncProperty(steps, async (story) => {
      const one = await play()
      const standing = new Map<Awaited<ReturnType<typeof one.consents>>, boolean>()
      for (const step of story) {
        if ('takenBack' in step) {
          const id = [...standing.keys()][step.takenBack]
          if (id === undefined) continue
          const before = await one.colleagueReads()
          await one.takesBack(id)
          standing.delete(id)
          if (before === '') expect(await one.colleagueReads()).toBe('')
        } else standing.set(await one.consents({ ...step, kinds: [...step.kinds], recipients: [...step.recipients], day: today }), step.kinds.includes('SIG') && step.recipients.includes('own-team') && step.purpose === 'own-task')
        expect(await one.colleagueReads()).toBe([...standing.values()].includes(true) ? words : '')
      }
    }),
    { numRuns: 25, seed: 20261005 },
  ))

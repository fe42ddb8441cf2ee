import type { LocalDate } from '@kader/domain/local-date'
import { localDate } from '@kader/domain/local-date'
import { memoryTransactions, type MemoryTransactions } from '@kader/exchange/testing/memory-transactions'
import { everyMandate, oefenstad } from '@kader/exchange/testing/oefenstad'
import { callerFactory } from '@kader/exchange/procedures/trpc'
import { municipalityRouter } from '@kader/sector-municipality/router'
import { beforeEach, describe, expect, test } from 'vitest'
import { doneId, playUntil, words, type Story } from './journey.ts'
import { contextOf, peopleOn, practiceOn, type People, type Practice } from './practice.ts'

let memory: MemoryTransactions
let practice: Practice
let people: People
let story: Story

beforeEach(async () => {
  memory = memoryTransactions(everyMandate)
  practice = practiceOn(memory)
  people = peopleOn(practice)
  story = await playUntil('closed', practice)
})

/** Mayor and coordinator on another day. */
function organisersOn(day: LocalDate) {
  const of = (who: 'marc' | 'lien') => callerFactory(municipalityRouter)({ ...contextOf(practice, oefenstad[who]), today: day })
  return { marc: of('marc'), lien: of('lien') }
}

const closed = () => doneId(people.marc.cases.closeCase({ id: story.caseFile, reason: 'het traject is afgelopen' }))
const proposed = async (): Promise<string> => {
  const receipt = await people.marc.cases.proposeDestruction({ id: story.caseFile, ground: 'no-longer-needed', selectionRule: '' })
  return receipt.done ? (receipt.id ?? '') : ''
}

describe('closing a case', () => {
  test('is the mayor’s, starts the clock of a minor at three years, and lets nothing be added', async () => {
    const { marc, lien } = people
    expect(await lien.cases.closeCase({ id: story.caseFile, reason: 'x' })).toEqual({ done: false, refusal: 'only-the-mayor' })
    await closed()
    expect(await marc.cases.read({ id: story.caseFile })).toMatchObject({ status: 'closed', closedOn: '2026-10-05', keepUntil: '2029-10-05', may: ['reopen', 'hold-destruction', 'propose-destruction'], notes: [{ step: 'closed' }] })
    expect((await lien.cases.read({ id: story.caseFile })).notes).toEqual([])
    expect(await marc.cases.closeCase({ id: story.caseFile, reason: 'x' })).toEqual({ done: false, refusal: 'not-listed' })
    for (const refused of [await marc.cases.keepOnList({ id: story.caseFile, indications: 'x', reason: 'x' }), await marc.cases.putOnList({ id: story.caseFile, indications: 'x', reason: 'x' })]) expect(refused.done).toBe(false)
  })

  test('is opened again on new indications only while the term runs', async () => {
    await doneId(people.lien.cell.fixRetention({ months: 1 }))
    // Whoever does not acknowledge a binding instruction is suspended by then.
    await people.marc.instructions.receive({ id: story.instruction })
    await doneId(people.marc.instructions.acknowledge({ id: story.instruction }))
    await closed()
    const late = organisersOn(localDate('2026-11-06'))
    expect(await late.marc.cases.reopen({ id: story.caseFile, indications: 'x', reason: 'x' })).toEqual({ done: false, refusal: 'term-passed' })
    expect(await people.lien.cases.reopen({ id: story.caseFile, indications: 'x', reason: 'x' })).toEqual({ done: false, refusal: 'only-the-mayor' })
    await doneId(organisersOn(localDate('2026-11-05')).marc.cases.reopen({ id: story.caseFile, indications: 'nieuw', reason: 'x' }))
    expect(await people.marc.cases.read({ id: story.caseFile })).toMatchObject({ status: 'listed' })
    expect((await people.marc.cases.read({ id: story.caseFile })).keepUntil).toBeUndefined()
  })
})

describe('destroying a joint file', () => {
  test('needs another person, no legal hold, and on the ground of the term that it passed', async () => {
    await closed()
    const { marc, lien } = people
    const term = { id: story.caseFile, ground: 'term-passed', selectionRule: '' } as const
    expect(await marc.cases.proposeDestruction(term)).toEqual({ done: false, refusal: 'term-not-passed' })
    await doneId(lien.cases.holdDestruction({ id: story.caseFile, reason: 'de toezichthouder vraagt het' }))
    expect(await marc.cases.proposeDestruction({ ...term, ground: 'no-longer-needed' })).toEqual({ done: false, refusal: 'legal-hold' })
    await doneId(lien.cases.releaseDestruction({ id: story.caseFile, reason: 'afgehandeld' }))
    const id = await proposed()
    expect(await marc.cases.confirmDestruction({ id: id as never })).toEqual({ done: false, refusal: 'own-proposal' })
    expect(await lien.cases.proposeDestruction({ ...term, ground: 'no-longer-needed' })).toEqual({ done: false, refusal: 'destruction-waiting' })
    expect(await marc.cases.reopen({ id: story.caseFile, indications: 'x', reason: 'x' })).toEqual({ done: false, refusal: 'destruction-waiting' })
    await doneId(lien.cases.holdDestruction({ id: story.caseFile, reason: 'x' }))
    expect(await lien.cases.confirmDestruction({ id: id as never })).toEqual({ done: false, refusal: 'legal-hold' })
    await doneId(lien.cases.refuseDestruction({ id: id as never }))
    expect(await lien.cases.confirmDestruction({ id: id as never })).toEqual({ done: false, refusal: 'destruction-decided' })
    expect(memory.rows().some(({ record }) => record === 'case-file')).toBe(true)
  })

  test('leaves nothing of it to anybody, and each service its own lines', async () => {
    await closed()
    const id = await proposed()
    const own = (await people.samira.consults.list({})).kept
    expect(own.length).toBeGreaterThan(0)
    await doneId(people.lien.cases.confirmDestruction({ id: id as never }))

    for (const who of ['marc', 'lien'] as const) {
      const { cases, refused } = await people[who].cases.list({})
      expect([cases.filter((one) => one.id === story.caseFile), refused]).toEqual([[], []])
      await expect(people[who].cases.read({ id: story.caseFile })).rejects.toThrow('absent')
      await expect(people[who].consults.read({ id: story.consultation })).rejects.toThrow('absent')
    }
    for (const who of ['els', 'samira', 'koen', 'nadia'] as const) {
      await expect(people[who].consults.read({ id: story.consultation })).rejects.toThrow('absent')
      expect((await people[who].consults.list({})).actions).toEqual([])
    }
    expect((await people.samira.consults.list({})).kept).toEqual(own)
    expect((await people.els.signals.read({ id: story.signal })).lines.map(({ text }) => text)).toContainEqual({ shown: true, value: words.signal })
    expect((await people.lien.triage.inbox({})).signals.filter((one) => one.id === story.signal)).toEqual([])

    const left = new Set(memory.rows().filter(({ facts }) => (facts as { caseFile?: string }).caseFile === story.caseFile).map(({ record }) => record))
    expect([...left].toSorted()).toEqual(['contribution', 'destruction', 'signal'])
    const [record] = (await people.lien.cases.destructions({})).destructions
    expect(record).toMatchObject({ status: 'done', decidedBy: oefenstad.lien.id, proposedBy: oefenstad.marc.id, may: [] })
    expect(record?.gone?.find((one) => one.record === 'case-file')?.count).toBe(1)
  })
})

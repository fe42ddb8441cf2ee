import { sealRecord, type Frame } from '@kader/disclosure'
import type { Facts } from '@kader/domain/content/all-records'
import { localDate } from '@kader/domain/local-date'
import type { Answers } from '@kader/domain/question'
import { ConditionCode } from '@kader/domain/vocabulary/conditions'
import { beforeEach, describe, expect, test } from 'vitest'
import { memoryTransactions, type MemoryTransactions } from '../testing/memory-transactions.ts'
import { everyMandate, numberedIds, oefenstad, today } from '../testing/oefenstad.ts'
import { answersTo } from './answers-to.ts'
import { speakerConditions } from './sources.ts'

const next = numberedIds(9)
const { els, joris } = oefenstad
const { cell } = els
const frame: Frame = { at: today, holder: els.capacity, recipient: 'own-team', setting: 'shared-secrecy', kind: 'SIG', purpose: 'care' }
const line = (more: Partial<Facts<'signal-line'>> = {}): Facts<'signal-line'> => ({
  id: next(),
  cell: cell ?? next(),
  source: { holder: els.capacity, mandate: els.id, service: els.service },
  addressees: [{ to: 'team' }],
  attested: [],
  signal: next(),
  kind: 'SIG',
  beforeConsultation: false,
  ...more,
})

let memory: MemoryTransactions
beforeEach(() => {
  memory = memoryTransactions(everyMandate)
})

async function answers(asked: Partial<Frame> = {}, facts = line(), on = memory): Promise<Answers> {
  return on.run(joris, (ports) => answersTo(ports, { mandate: joris, seatedAt: new Set() })({ ...frame, ...asked }, { record: 'signal-line', facts }))
}

describe('about a line of a colleague', () => {
  test('nothing is yes but the channel and the standing of the writer', async () => {
    expect(await answers()).toEqual({ 'C-CHANNEL': true, 'C-MAND': true, 'C-CLEAR': false })
  })

  test('the writer attests only what a speaker can, whatever stands in the facts', async () => {
    const attested = [...ConditionCode.options]
    const yes = Object.entries(await answers({}, line({ attested }))).flatMap(([code, answer]) => (answer ? [code] : []))
    const speaker = [...speakerConditions]
    expect(yes.toSorted()).toEqual([...speaker, 'C-CHANNEL', 'C-MAND'].toSorted())
  })

  test('it holds no secret of a consultation when it was written before any', async () => {
    expect((await answers({}, line({ beforeConsultation: true })))['C-NOSEC']).toBe(true)
  })

  test('it holds one when it was said at a table or minuted of it, whatever its writer attests', async () => {
    const said = line({ beforeConsultation: true, attested: ['C-NOSEC'] })
    const about = (record: 'contribution' | 'conclusion' | 'signal-line') =>
      memory.run(joris, (ports) => answersTo(ports, { mandate: joris, seatedAt: new Set() })(frame, { record, facts: said }))
    expect((await about('contribution'))['C-NOSEC']).toBe(false)
    expect((await about('conclusion'))['C-NOSEC']).toBe(false)
    expect((await about('signal-line'))['C-NOSEC']).toBe(true)
  })

  test('it is necessary by itself only in the minutes and in one’s own file', async () => {
    expect((await answers({ setting: 'common-file' }))['C-NEC']).toBe(true)
    expect((await answers({ setting: 'own-file' }))['C-NEC']).toBe(true)
    expect((await answers({ setting: 'consultation-livc-r' }))['C-NEC']).toBeUndefined()
  })

  test('the writer’s mandate must hold today, and be of a capacity that has a seat', async () => {
    const until = (to: string) => memoryTransactions(everyMandate.map((one) => (one.id === els.id ? { ...one, to: localDate(to) } : one)))
    expect((await answers({}, line(), until('2026-10-05')))['C-MAND']).toBe(true)
    expect((await answers({}, line(), until('2026-10-04')))['C-MAND']).toBe(false)
    expect((await answers({}, line(), memoryTransactions([joris])))['C-MAND']).toBe(false)
    expect((await answers({ holder: 'municipal-department' }))['C-MAND']).toBe(false)
  })

  test('of a physician the register does not know whether the mandate covers him, and so does not say it (Q-10)', async () => {
    expect(await answers({ holder: 'physician' })).not.toHaveProperty('C-MAND')
    expect((await answers({ holder: 'cgg-psychologist' }))['C-MAND']).toBe(true)
  })
})

test('a public register is public, a line is not', async () => {
  const seat = { id: next(), cell: els.cell, source: line().source, addressees: [], attested: [], mandate: els.id, capacity: els.capacity }
  const about = await memory.run(joris, (ports) => answersTo(ports, { mandate: joris, seatedAt: new Set() })({ ...frame, kind: 'OPEN' }, { record: 'seat', facts: seat as never }))
  expect(about['C-PUBLIC']).toBe(true)
  expect((await answers())['C-PUBLIC']).toBeUndefined()
})

test('a case that the reader does not reach answers nothing', async () => {
  const file = { ...line(), status: 'listed' as const, age: 'adult' as const, addressees: [] }
  const { kind: _, beforeConsultation: __, ...facts } = file
  await memory.run(els, ({ shelf }) => shelf('case-file').add(sealRecord('case-file', facts, {})))
  const about = { ...line(), caseFile: facts.id } as Facts<'signal-line'>
  expect((await answers({}, about))['C-LIST']).toBeUndefined()
})

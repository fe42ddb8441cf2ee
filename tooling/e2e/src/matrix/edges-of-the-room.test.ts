import { everyMandate, oefenstad, today } from '@kader/exchange/testing/oefenstad'
import { memoryTransactions, type MemoryTransactions } from '@kader/exchange/testing/memory-transactions'
import { beforeEach, describe, expect, test } from 'vitest'
import { id as idOf } from '@kader/domain/id'
import { addDays } from '@kader/domain/local-date'
import { cellOfOefenstad } from './cell-of-oefenstad.ts'
import { localOrder } from './local-order.ts'
import { atTheTable, playUntil, words, type Stage } from './journey.ts'
import { peopleOn, practiceOn, type People } from './practice.ts'

let memory: MemoryTransactions
let people: People
let id: Awaited<ReturnType<typeof playUntil>>['consultation']
let caseFile: typeof id
let cellEntry: typeof id

async function play(stage: Stage): Promise<void> {
  memory = memoryTransactions(everyMandate)
  const practice = practiceOn(memory)
  people = peopleOn(practice)
  const story = await playUntil(stage, practice)
  id = story.consultation
  caseFile = story.caseFile
  cellEntry = story.cellEntry
}

const saying = { form: 'written' as const, kind: 'SIG' as const, text: 'x', attested: [...atTheTable], reason: 'y' }
const absent = { code: 'NOT_FOUND', message: 'absent' }
const no = (refusal: string) => ({ done: false, refusal })

describe('a small table, with someone who only hesitates at the door', () => {
  beforeEach(async () => {
    await play('invited')
    for (const one of [people.els, people.marc, people.lien, people.samira]) {
      await one.consults.enter({ id })
      await one.consults.confirm({ id })
    }
    await people.samira.consults.leave({ id })
    await people.marc.consults.open({ id })
  })

  test('who was invited and did not enter knows nothing of the room', async () => {
    expect(await people.koen.consults.read({ id })).toMatchObject({ room: [], seats: [], table: [], consents: [], status: 'open' })
  })

  test('who entered and did not confirm sees no table, says nothing, asks nothing and consents to nothing', async () => {
    await people.koen.consults.enter({ id })
    expect((await people.koen.consults.read({ id })).table).toEqual([])
    expect(await people.koen.consults.contribute({ id, ...saying })).toEqual(no('not-present'))
    expect(await people.koen.consults.preview({ id, kind: 'SIG', attested: [] })).toEqual({ seats: [] })
    expect(await people.koen.consults.consent({ id, answer: true })).toEqual(no('not-present'))
  })

  test('nobody hears, or is seen at the table, before he confirmed or after he left', async () => {
    await people.koen.consults.enter({ id })
    const at = (await people.els.consults.read({ id })).table.map(({ mandate }) => mandate)
    expect(at.toSorted()).toEqual([oefenstad.els.id, oefenstad.marc.id, oefenstad.lien.id].toSorted())
    const hears = (await people.els.consults.preview({ id, kind: 'SIG', attested: [] })).seats.map(({ mandate }) => mandate)
    expect(hears.toSorted()).toEqual([oefenstad.marc.id, oefenstad.lien.id].toSorted())
  })

  test('who left before the table opened did not take part: no conclusion, no action, no consent', async () => {
    await people.lien.consults.conclude({ id, text: words.conclusion })
    expect((await people.els.consults.read({ id })).conclusions).toHaveLength(1)
    expect((await people.samira.consults.read({ id })).conclusions).toEqual([])
    const action = { id, task: 'x', owner: oefenstad.samira.id, due: '2026-11-02' as never, alsoFor: [] }
    expect(await people.lien.consults.agree(action)).toEqual(no('not-present'))
    expect(await people.samira.consults.consent({ id, answer: true })).toEqual(no('not-present'))
  })

  test('in the room one sees who is there, and nobody else of the cell', async () => {
    const { seats } = await people.els.consults.read({ id })
    const names = seats.map(({ name }) => (name.shown ? name.value : ''))
    expect(names.toSorted()).toEqual(['Els Vermeulen', 'Lien Goossens', 'Marc De Wilde', 'Samira El Amrani'])
  })
})

describe('who keeps the table', () => {
  beforeEach(() => play('spoken'))

  test('the coordinator sees what she sent, and not as if she had received it', async () => {
    const { invitations, sent, needToKnow } = await people.lien.consults.read({ id })
    expect([invitations.length, sent.length, needToKnow.length]).toEqual([0, 5, 0])
  })

  test('only the chair sees his own answers', async () => {
    expect((await people.marc.consults.read({ id })).needToKnow.length).toBeGreaterThan(0)
    expect((await people.els.consults.read({ id })).needToKnow).toEqual([])
  })

  test('nothing goes into one’s own file before the end, and then only to whom it is for', async () => {
    await people.lien.consults.agree({ id, task: words.task, owner: oefenstad.koen.id, due: '2026-11-02' as never, alsoFor: [] })
    for (const one of [people.els, people.samira, people.koen, people.nadia, people.marc, people.lien]) await one.consults.consent({ id, answer: true })
    expect((await people.koen.consults.read({ id })).ownFile).toEqual([])
    await people.marc.consults.close({ id })
    expect((await people.koen.consults.read({ id })).ownFile).toHaveLength(1)
    expect((await people.lien.consults.read({ id })).ownFile).toEqual([])
  })

  test('after the end nothing is allowed, concluded, agreed, consented, said or entered any more', async () => {
    await people.marc.consults.close({ id })
    expect(await people.marc.consults.allow({ id, answers: [{ mandate: oefenstad.koen.id, kind: 'SIG', answer: true }] })).toEqual(no('already-closed'))
    expect(await people.lien.consults.conclude({ id, text: 'x' })).toEqual(no('not-open'))
    expect(await people.lien.consults.agree({ id, task: 'x', owner: oefenstad.koen.id, due: '2026-11-02' as never, alsoFor: [] })).toEqual(no('not-open'))
    expect(await people.els.consults.consent({ id, answer: true })).toEqual(no('not-open'))
    expect(await people.els.consults.contribute({ id, ...saying })).toEqual(no('not-open'))
    expect(await people.els.consults.enter({ id })).toEqual(no('already-closed'))
  })
})

describe('before the table opens', () => {
  beforeEach(async () => {
    await play('invited')
    for (const one of [people.els, people.marc]) {
      await one.consults.enter({ id })
      await one.consults.confirm({ id })
    }
  })

  test('who declined does not come in', async () => {
    await people.koen.consults.decline({ id, reason: 'no-client' })
    expect(await people.koen.consults.enter({ id })).toEqual(no('not-invited'))
  })

  test('a minor’s interest must be weighed', async () => {
    await amendCase({ weighedOn: undefined })
    expect(await people.marc.consults.open({ id })).toEqual(no('minor-not-weighed'))
  })

  test('the term of the joint file must be fixed', async () => {
    const rows = memory.rows().filter(({ record }) => record !== 'retention-term')
    const without = peopleOn(practiceOn(memoryTransactions(everyMandate, { rows, log: [] }), 3))
    expect(await without.marc.consults.open({ id })).toEqual(no('retention-term-not-fixed'))
  })

  test('a case that no longer stands on the list takes its consultation with it', async () => {
    await amendCase({ status: 'triage' })
    await expect(people.els.consults.read({ id })).rejects.toMatchObject(absent)
    await expect(people.els.consults.leave({ id })).rejects.toMatchObject(absent)
    await expect(people.marc.consults.open({ id })).rejects.toMatchObject(absent)
    expect(await people.els.consults.list({})).toEqual({ invitations: [], consultations: [], actions: [], orders: [], mayPassOn: [], colleagues: [], fiches: [], seats: [], ownNotes: [], kept: [] })
  })
})

async function amendCase(more: object): Promise<void> {
  await memory.run(oefenstad.lien, async ({ shelf }) => {
    const file = await shelf('case-file').byId(caseFile)
    if (file === undefined) throw new Error('the case of the story is there')
    await shelf('case-file').amend({ ...file.facts, ...more })
  })
}

describe('a cell that rests', () => {
  const resting = { ...cellOfOefenstad, statuses: [...cellOfOefenstad.statuses, { status: 'dormant' as const, from: today }] }

  test('opens no table', async () => {
    await play('invited')
    for (const one of [people.marc, people.lien]) {
      await one.consults.enter({ id })
      await one.consults.confirm({ id })
    }
    expect(await people.lien.cell.keepEntry({ ...resting, replaces: cellEntry })).toMatchObject({ done: true })
    expect(await people.marc.consults.open({ id })).toEqual(no('cell-not-founded'))
  })

  test('closes at once what was open: nobody reads the table or speaks at it', async () => {
    await play('spoken')
    const seats = async (): Promise<number> => (await people.els.consults.read({ id })).table.length
    expect(await seats()).toBeGreaterThan(0)
    await people.lien.cell.keepEntry({ ...resting, replaces: cellEntry })
    expect(await seats()).toBe(0)
    expect(await people.els.consults.contribute({ id, ...saying })).toEqual(no('cell-not-founded'))
  })
})

describe('someone whom an instruction suspends', () => {
  const late = addDays(today, -30)

  /** An order for CLB workers alone, as if it was given a month ago and nobody of them acknowledged it. */
  async function orderOfLastMonth(): Promise<typeof id> {
    const receipt = await people.lien.instructions.issue({ ...localOrder, audience: { cells: [], services: [], capacities: ['clb-worker'] }, suspendsAfterDays: 1 })
    const instruction = idOf(receipt.done ? (receipt.id ?? '') : '')
    await memory.run(oefenstad.lien, async ({ shelf }) => {
      const given = await shelf('instruction').byId(instruction)
      if (given === undefined) throw new Error('the order was given')
      await shelf('instruction').amend({ ...given.facts, from: late, announcedOn: late })
    })
    return instruction
  }

  test('sits at no table, hears nothing and says nothing, until he acknowledged', async () => {
    await play('spoken')
    const reads = async (): Promise<number> => (await people.els.consults.read({ id })).table.length
    const hears = async () => (await people.samira.consults.preview({ id, kind: 'SIG', attested: [] })).seats.map(({ mandate }) => mandate)
    const before = await reads()
    expect(before).toBeGreaterThan(0)
    expect(await hears()).toContain(oefenstad.els.id)
    const order = await orderOfLastMonth()
    expect(await reads()).toBe(0)
    expect(await hears()).not.toContain(oefenstad.els.id)
    expect((await people.els.consults.contribute({ id, ...saying })).done).toBe(false)
    await people.els.instructions.receive({ id: order })
    await people.els.instructions.acknowledge({ id: order })
    expect(await reads()).toBe(before)
    expect(await hears()).toContain(oefenstad.els.id)
  })
})

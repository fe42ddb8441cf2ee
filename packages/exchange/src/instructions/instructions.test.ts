import type { IssueInstruction } from '@kader/domain/commands/instruction'
import type { Frame } from '@kader/disclosure'
import { id as idOf, type Id } from '@kader/domain/id'
import { localDate } from '@kader/domain/local-date'
import type { Mandate } from '@kader/domain/mandate'
import { beforeEach, describe, expect, test } from 'vitest'
import { answersTo } from '../conditions/answers-to.ts'
import { callerFactory, router } from '../procedures/trpc.ts'
import { requestOf } from '../testing/call.ts'
import { memoryTransactions, type MemoryTransactions } from '../testing/memory-transactions.ts'
import { anke, elders, everyMandate, numberedIds, oefenstad, today } from '../testing/oefenstad.ts'
import { viewOf } from '../view.ts'
import { instructionsOfCell } from './instructions-of-cell.ts'
import { issueInstruction } from './issue-instruction.ts'
import { issuedInstructions } from './issued-instructions.ts'
import { myInstructions } from './my-instructions.ts'
import { acknowledgeInstruction, receiveInstruction } from './take-step.ts'

const register = { setting: 'bilateral', purpose: 'operations', existence: 'within' } as const
const facts = ['kind', 'issuedOn', 'from', 'to', 'norm', 'file', 'audience', 'binding', 'suspendsAfterDays', 'version', 'replaces', 'announcedOn'] as const
const views = {
  instruction: viewOf('instruction', { ...register, facts, fields: ['issuer', 'number', 'subject', 'fileName'] }),
  file: viewOf('instruction-file', { ...register, facts: [], fields: ['bytes'] }),
  seat: viewOf('seat', { ...register, facts: ['mandate', 'capacity'], fields: ['name', 'service'] }),
  cell: viewOf('cell-entry', { ...register, facts: [], fields: ['name'] }),
}
const { els, samira, marc, lien, ruth } = oefenstad
const keeper: Mandate = { ...anke, cell: numberedIds(0x52)() }

const oversight = router({ issue: issueInstruction('oversight'), issued: issuedInstructions(views) })
const town = router({ issue: issueInstruction('municipality'), ofCell: instructionsOfCell(views), acknowledge: acknowledgeInstruction('municipality'), mine: myInstructions('municipality', views) })
const school = router({ mine: myInstructions('education', views), receive: receiveInstruction('education'), acknowledge: acknowledgeInstruction('education') })

let memory: MemoryTransactions
beforeEach(() => {
  memory = memoryTransactions([...everyMandate.filter(({ id }) => id !== anke.id), keeper])
})
const on = (mandate: Mandate, day: string) => ({ ...requestOf(mandate, memory), today: localDate(day) })
const supervisor = (day: string = today) => callerFactory(oversight)(on(keeper, day))
const inTown = (mandate: Mandate, day: string = today) => callerFactory(town)(on(mandate, day))
const inSchool = (mandate: Mandate = els, day: string = today) => callerFactory(school)(on(mandate, day))

const circular: IssueInstruction = {
  kind: 'circular',
  issuedOn: localDate('2026-10-01'),
  from: localDate('2026-10-01'),
  audience: { cells: [], services: [], capacities: [] },
  binding: true,
  suspendsAfterDays: 10,
  issuer: 'Agentschap Binnenlands Bestuur',
  number: 'KBBJ/ABB 2026/7',
  subject: 'Wie meldt wat in de LIVC-R',
  fileName: '',
}

async function issued(more: Partial<IssueInstruction> = {}, by: Pick<ReturnType<typeof supervisor>, 'issue'> = supervisor()): Promise<Id> {
  const receipt = await by.issue({ ...circular, ...more })
  if (!receipt.done) throw new Error(receipt.refusal)
  return idOf(receipt.id ?? '')
}

describe('an instruction of the supervisor', () => {
  test('reaches every cell, with the last day to acknowledge it', async () => {
    await issued()
    for (const { instructions } of [await inSchool().mine({}), await inSchool(elders.els).mine({})]) {
      expect(instructions).toMatchObject([{ version: 1, standing: 'in-force', lastDay: '2026-10-15', daysLeft: 10, suspended: false, may: ['receive', 'acknowledge'], subject: { shown: true, value: 'Wie meldt wat in de LIVC-R' } }])
    }
  })

  test('does not reach whom it is not for', async () => {
    const id = await issued({ audience: { cells: [], services: [], capacities: ['caw-worker'] } })
    expect((await inSchool().mine({})).instructions).toEqual([])
    expect(await inSchool().acknowledge({ id })).toEqual({ done: false, refusal: 'not-addressed' })
  })

  test('names a norm of the rules or none', async () => {
    expect(await supervisor().issue({ ...circular, norm: 'gwz-458' as never })).toEqual({ done: false, refusal: 'unknown-norm' })
    expect((await supervisor().issue({ ...circular, norm: 'sw26-352' as never })).done).toBe(true)
  })

  test.each([
    ['ends before it begins', { to: localDate('2026-09-30') }, 'to'],
    ['holds before it was issued', { from: localDate('2026-09-30') }, 'from'],
    ['suspends without binding', { binding: false }, 'binding'],
    ['names a file it does not mark', { fileName: 'omzendbrief.pdf' }, 'fileName'],
  ])('one that %s is told so at its field', async (_, more, field) => {
    const error = await supervisor().issue({ ...circular, ...more }).catch((one: unknown) => one)
    expect((error as { cause: { issues: readonly { path: readonly string[] }[] } }).cause.issues.map(({ path }) => path[0])).toEqual([field])
  })

  test('a newer version is its issuer’s to write, once, and the old one stays readable', async () => {
    const first = await issued()
    expect(await inTown(lien).issue({ ...circular, replaces: first })).toEqual({ done: false, refusal: 'not-yours-to-replace' })
    const second = await issued({ replaces: first })
    expect(await supervisor().issue({ ...circular, replaces: first })).toEqual({ done: false, refusal: 'already-replaced' })
    expect((await inSchool().mine({})).instructions.map(({ id, version, standing }) => [id, version, standing])).toEqual([
      [second, 2, 'in-force'],
      [first, 1, 'replaced'],
    ])
  })
})

describe('an order in a cell', () => {
  test('is given by mayor and coordinator, and stays in that cell', async () => {
    expect(await inTown(ruth).issue(circular)).toEqual({ done: false, refusal: 'not-the-organiser' })
    await issued({ kind: 'local-order' }, inTown(marc))
    expect((await inSchool().mine({})).instructions).toHaveLength(1)
    expect((await inSchool(elders.els).mine({})).instructions).toEqual([])
    expect((await supervisor().issued({})).instructions).toHaveLength(1)
  })
})

describe('whom an instruction can name', () => {
  test('cells by what the register calls them, for the supervisor', async () => {
    const { sealRecord } = await import('../sealed-record.ts')
    const entry = { id: idOf('00000053-0000-4000-8000-000000000002'), cell: lien.cell ?? keeper.id, source: { holder: lien.capacity, mandate: lien.id, service: lien.service }, addressees: [{ to: 'register' as const }], attested: [], territory: [{ nis: '99001', from: today }], statuses: [{ status: 'active' as const, from: today }], registration: 'unknown' as const, madeOn: today }
    await memory.run(lien, async ({ shelf }) => shelf('cell-entry').add(sealRecord('cell-entry', entry, { name: 'LIVC-R Oefenstad', reference: '', source: 'x' })))
    expect((await supervisor().issued({})).cells).toMatchObject([{ cell: lien.cell, name: { shown: true, value: 'LIVC-R Oefenstad' } }])
  })

  test('services of the cell, for its organiser, and then it is for nobody else', async () => {
    const { services } = await inTown(lien).ofCell({})
    expect(services).toContainEqual({ mandate: els.id, service: els.service })
    await issued({ kind: 'local-order', audience: { cells: [], services: [els.service], capacities: [] } }, inTown(marc))
    const [one] = (await inTown(lien).ofCell({})).instructions
    expect(one?.people.map(({ mandate }) => mandate).toSorted()).toEqual(services.filter(({ service }) => service === els.service).map(({ mandate }) => mandate).toSorted())
    expect((await inTown(marc).mine({})).instructions).toEqual([])
  })
})

describe('received and acknowledged', () => {
  test('once, dated, by the person himself', async () => {
    const id = await issued()
    expect(await inSchool().receive({ id })).toMatchObject({ done: true })
    expect(await inSchool().receive({ id })).toEqual({ done: false, refusal: 'already-received' })
    expect(await inSchool(els, '2026-10-06').acknowledge({ id })).toMatchObject({ done: true })
    expect(await inSchool(els, '2026-10-07').acknowledge({ id })).toEqual({ done: false, refusal: 'already-acknowledged' })
    const [mine] = (await inSchool(els, '2026-10-08').mine({})).instructions
    expect(mine).toMatchObject({ receivedOn: today, acknowledgedOn: '2026-10-06', may: [] })
    expect(mine).not.toHaveProperty('lastDay')
    expect((await inSchool(oefenstad.joris).mine({})).instructions[0]).toMatchObject({ may: ['receive', 'acknowledge'] })
  })

  test('the coordinator sees who has not yet, the supervisor how many have', async () => {
    const id = await issued({ audience: { cells: [], services: [], capacities: ['clb-worker'] } })
    await inSchool().acknowledge({ id })
    const [one] = (await inTown(lien, '2026-10-16').ofCell({})).instructions
    expect(new Map(one?.people.map(({ mandate, acknowledgedOn, suspended }) => [mandate, [acknowledgedOn, suspended]]))).toEqual(
      new Map([
        [els.id, [today, false]],
        [oefenstad.joris.id, [undefined, true]],
      ]),
    )
    await expect(inTown(ruth).ofCell({})).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect((await supervisor().issued({})).instructions).toMatchObject([{ acknowledged: 1, firstAcknowledgedOn: today, lastAcknowledgedOn: today }])
  })

  test('what one writes in the name of another counts for nobody', async () => {
    const id = await issued()
    await memory.run(samira, async ({ shelf }) => {
      const { sealRecord } = await import('../sealed-record.ts')
      const forged = { id: idOf('00000053-0000-4000-8000-000000000001'), cell: samira.cell ?? keeper.id, source: { holder: samira.capacity, mandate: samira.id, service: samira.service }, addressees: [{ to: 'everyone' as const }], attested: [] }
      await shelf('instruction-receipt').add(sealRecord('instruction-receipt', { ...forged, instruction: id, person: els.person, step: 'acknowledged', day: today }, {}))
    })
    expect((await inSchool(els, '2026-10-16').mine({})).instructions).toMatchObject([{ suspended: true, may: ['receive', 'acknowledge'] }])
  })
})

describe('the condition that someone is mandated', () => {
  const answered = async (viewer: Mandate, speaker: Mandate, day: string) => {
    const frame: Frame = { at: localDate(day), holder: speaker.capacity, recipient: viewer.capacity, setting: 'consultation-livc-r', kind: 'SIG', purpose: 'prevent-terrorism' }
    const slot = { source: { holder: speaker.capacity, mandate: speaker.id, service: speaker.service }, consultation: idOf('00000054-0000-4000-8000-000000000001'), caseFile: idOf('00000054-0000-4000-8000-000000000002'), kind: 'SIG' as const }
    return memory.run(viewer, async (ports) => (await answersTo(ports, { mandate: viewer, seatedAt: new Set() })(frame, { slot }))['C-MAND'])
  }

  test('is no from the day after the term, for who speaks and for who hears, and yes again once acknowledged', async () => {
    const id = await issued({ audience: { cells: [], services: [], capacities: ['clb-worker'] } })
    expect(await answered(samira, els, '2026-10-15')).toBe(true)
    expect([await answered(samira, els, '2026-10-16'), await answered(els, samira, '2026-10-16'), await answered(samira, lien, '2026-10-16')]).toEqual([false, false, true])
    await inSchool(els, '2026-10-16').acknowledge({ id })
    expect([await answered(samira, els, '2026-10-16'), await answered(els, samira, '2026-10-16')]).toEqual([true, true])
  })
})

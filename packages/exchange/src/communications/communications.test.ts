import type { NoteCommunication } from '@kader/domain/commands/communication'
import { id as idOf } from '@kader/domain/id'
import { addDays, localDate } from '@kader/domain/local-date'
import type { Mandate } from '@kader/domain/mandate'
import { beforeEach, describe, expect, test } from 'vitest'
import { callerFactory, router } from '../procedures/trpc.ts'
import { requestOf } from '../testing/call.ts'
import { memoryTransactions, type MemoryTransactions } from '../testing/memory-transactions.ts'
import { everyMandate, oefenstad, today } from '../testing/oefenstad.ts'
import { viewOf } from '../view.ts'
import { keepPaper } from './keep-paper.ts'
import { listCommunications } from './list-communications.ts'
import { noteCommunication } from './note-communication.ts'
import { reviewCommunication } from './review-communication.ts'
import type { CommunicationViews } from './views.ts'
import { weighCommunication } from './weigh-communication.ts'
import { withdrawPaper } from './withdraw-paper.ts'

const team = { setting: 'shared-secrecy', purpose: 'care', recipient: 'own-team', existence: 'within' } as const
const own = { setting: 'own-file', purpose: 'own-task', recipient: 'own-team', existence: 'within' } as const
const views: CommunicationViews = {
  communication: viewOf('communication', { ...team, facts: ['setting', 'recipient', 'purpose', 'toldOn', 'reviewer', 'reviewedOn', 'finding'], fields: ['toWhom', 'reasons'] }),
  line: viewOf('communication-line', { ...team, facts: ['kind', 'outcome'], fields: ['text'] }),
  paper: viewOf('paper', { ...own, facts: ['condition', 'day', 'until', 'withdrawnOn'], fields: ['reference'] }),
  seat: viewOf('seat', { setting: 'bilateral', purpose: 'operations', existence: 'within', facts: ['mandate', 'capacity'], fields: ['name', 'service'] }),
}
const make = (sector: 'education' | 'vdab') =>
  callerFactory(
    router({
      told: listCommunications(sector, () => views),
      weigh: weighCommunication(sector, () => views),
      note: noteCommunication(sector),
      review: reviewCommunication(sector, () => views),
      keepPaper: keepPaper(sector),
      endPaper: withdrawPaper(sector),
    }),
  )

let memory: MemoryTransactions
const as = (mandate: Mandate) => make(mandate.portal === 'vdab' ? 'vdab' : 'education')(requestOf(mandate, memory))
const { els, joris, koen, hilde } = oefenstad
const to101 = { setting: 'emergency', recipient: 'police-officer', purpose: 'avert-danger', toldOn: today } as const
const emergency = (more: Partial<NoteCommunication> = {}): NoteCommunication => ({
  ...to101,
  toWhom: 'de politie op 101',
  reasons: 'hij vertrok die nacht',
  lines: [{ kind: 'SIG', text: 'vertrekt vannacht' }],
  attested: ['C-EMERG', 'C-SHARED'],
  papers: [],
  reviewer: joris.id,
  ...more,
})

async function noted(by: Mandate, what = emergency()) {
  const receipt = await as(by).note(what)
  if (!receipt.done || receipt.id === undefined) throw new Error(JSON.stringify(receipt))
  return idOf(receipt.id)
}

beforeEach(() => {
  memory = memoryTransactions(everyMandate)
})

describe('an emergency', () => {
  test('asks its criteria, and is open once whoever phones answers them (G04)', async () => {
    const ask = (attested: NoteCommunication['attested']) => as(els).weigh({ ...to101, kinds: ['SIG'], attested, papers: [], reviewed: false })
    expect(await ask([])).toMatchObject({ kinds: [{ open: false }], asks: ['C-EMERG'] })
    expect(await ask(['C-EMERG'])).toMatchObject({ kinds: [{ open: true, why: { rules: expect.arrayContaining(['E03']) } }] })
  })

  test('asks what a colleague needs to look at it, once one is named', async () => {
    const ask = (attested: NoteCommunication['attested']) => as(els).weigh({ ...to101, kinds: ['SIG'], attested, papers: [], reviewed: true })
    expect(await ask(['C-EMERG'])).toMatchObject({ asks: ['C-SHARED'], reviewerReads: false })
    expect(await ask(['C-EMERG', 'C-SHARED'])).toMatchObject({ asks: [], reviewerReads: true })
  })

  test('weighing it leaves nothing behind', async () => {
    await as(els).weigh({ ...to101, kinds: ['SIG'], attested: ['C-EMERG'], papers: [], reviewed: false })
    expect(await as(els).told({})).toMatchObject({ mine: [], papers: [] })
  })

  test('is noted with what the law of that day said, also where it did not open it', async () => {
    await noted(els)
    await noted(els, emergency({ attested: [] }))
    const { mine } = await as(els).told({})
    expect(mine.map(({ lines }) => lines.map(({ outcome }) => outcome))).toEqual([['conditional'], ['permit']])
  })

  test('is not noted before it happened', async () => {
    expect(await as(els).note(emergency({ toldOn: addDays(today, 1) }))).toEqual({ done: false, refusal: 'not-told-yet' })
  })

  test('is the law of the day on which it was told', async () => {
    const rulesOn = async (toldOn: string) => (await as(els).weigh({ ...to101, toldOn: localDate(toldOn), kinds: ['SIG'], attested: ['C-EMERG'], papers: [], reviewed: false })).kinds[0]?.why.norms
    expect(await rulesOn('2026-08-31')).not.toEqual(await rulesOn('2026-09-01'))
  })
})

describe('the review', () => {
  test('is of the colleague who was named: he reads it, says once what he found, and the writer reads that', async () => {
    const id = await noted(els)
    expect((await as(joris).told({})).toReview).toMatchObject([{ id, by: els.id, may: ['review'], lines: [{ text: { shown: true, value: 'vertrekt vannacht' } }], reasons: { shown: true } }])
    expect(await as(els).review({ id, finding: 'criteria-met' })).toEqual({ done: false, refusal: 'not-the-reviewer' })
    expect(await as(joris).review({ id, finding: 'to-discuss' })).toMatchObject({ done: true })
    expect(await as(joris).review({ id, finding: 'criteria-met' })).toEqual({ done: false, refusal: 'already-reviewed' })
    expect((await as(els).told({})).mine).toMatchObject([{ finding: 'to-discuss', reviewedOn: today }])
  })

  test('what the writer did not confirm for his team, the colleague does not even know of', async () => {
    const id = await noted(els, emergency({ attested: ['C-EMERG'] }))
    expect(await as(joris).told({})).toMatchObject({ mine: [], toReview: [] })
    await expect(as(joris).review({ id, finding: 'criteria-met' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  test('is of nobody else: not of another service, not of oneself, not of a colleague who was not named', async () => {
    for (const reviewer of [koen.id, els.id, hilde.id]) expect(await as(els).note(emergency({ reviewer }))).toEqual({ done: false, refusal: 'not-a-colleague' })
    const { reviewer: _, ...unnamed } = emergency()
    const id = await noted(els, unnamed)
    expect((await as(joris).told({})).toReview).toEqual([])
    await expect(as(joris).review({ id, finding: 'criteria-met' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  test('whoever is named must be in the register', async () => {
    expect(await as(els).note(emergency({ reviewer: idOf('00000000-0000-4000-8000-00000000dead') }))).toEqual({ done: false, refusal: 'not-a-colleague' })
  })
})

describe('a paper', () => {
  const vordering = { condition: 'C-WRITREQ', reference: 'TE 2026/1', day: today } as const
  const asked = { setting: 'written-request-46bis1', recipient: 'prosecutor', purpose: 'prosecution', toldOn: today, kinds: ['ID' as const], attested: [] } as const
  const asksFor = async (papers: string[], who = koen, toldOn = today) => (await as(who).weigh({ ...asked, toldOn, kinds: [...asked.kinds], attested: [], papers: papers.map((one) => idOf(one)), reviewed: false })).asks
  const kept = async (by: Mandate, paper: object = vordering) => {
    const receipt = await as(by).keepPaper({ ...vordering, ...paper })
    return receipt.done ? (receipt.id ?? '') : ''
  }

  test('answers its condition within its days, until its withdrawal is noted', async () => {
    expect(await asksFor([])).toContain('C-WRITREQ')
    const id = await kept(koen)
    expect(await asksFor([id])).not.toContain('C-WRITREQ')
    expect(await asksFor([id], koen, addDays(today, -1))).toContain('C-WRITREQ')
    expect(await as(koen).endPaper({ id: idOf(id) })).toMatchObject({ done: true })
    expect(await as(koen).endPaper({ id: idOf(id) })).toEqual({ done: false, refusal: 'paper-withdrawn' })
    expect(await asksFor([id])).toContain('C-WRITREQ')
  })

  test('of somebody else answers nothing, is not read and not withdrawn', async () => {
    const id = await kept(els)
    expect(await asksFor([id])).toContain('C-WRITREQ')
    expect((await as(koen).told({})).papers).toEqual([])
    await expect(as(koen).endPaper({ id: idOf(id) })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(as(joris).endPaper({ id: idOf(id) })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  test('whose last day lies before its first is told at its field', async () => {
    await expect(as(koen).keepPaper({ ...vordering, until: addDays(today, -1) })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  })
})

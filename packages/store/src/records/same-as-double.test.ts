import { id } from '@kader/domain/id'
import type { RecordName } from '@kader/domain/content/all-records'
import type { Addressee } from '@kader/domain/content/record'
import type { Mandate } from '@kader/domain/mandate'
import { memoryTransactions } from '@kader/exchange/testing/memory-transactions'
import type { Transactions } from '@kader/exchange/ports/transactions'
import { seal } from '@kader/sealed'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { describeOnBothDatabases } from '../testing/both-databases.ts'
import { practiceCell } from '../testing/practice-cell.ts'
import { consultationBy, contributionBy, factsOf, lineBy, seatOf } from '../testing/practice-records.ts'
import { transactionsOver } from '../transactions/transactions.ts'

const people = 7
const person = fc.nat(people - 1)
const addressee = fc.oneof(
  fc.record({ to: fc.constantFrom('organiser', 'team', 'table', 'everyone') }),
  fc.record({ to: fc.constant('mandate' as const), person }),
)
const step = fc.oneof(
  fc.record({
    does: fc.constant('add' as const),
    who: person,
    name: fc.constantFrom('signal-line', 'consultation', 'attendance', 'contribution'),
    addressees: fc.array(addressee, { maxLength: 2 }),
    /** Mostly one's own; sometimes in the name of another. */
    inNameOf: fc.option(person, { freq: 8 }),
    at: fc.nat(),
    seated: person,
    open: fc.boolean(),
    present: fc.boolean(),
    confirmed: fc.boolean(),
  }),
  fc.record({ does: fc.constant('turn' as const), who: person, at: fc.nat(), yes: fc.boolean() }),
  fc.record({ does: fc.constant('remove' as const), who: person, at: fc.nat() }),
)
/** Every history begins at a table, so that much turns on who sits there. */
const table: readonly Step[] = [
  { ...adding('consultation'), who: 3, open: true },
  { ...adding('attendance'), who: 3, seated: 1 },
  { ...adding('attendance'), who: 3, seated: 2 },
  { ...adding('contribution'), who: 0 },
]

type Step = typeof step extends fc.Arbitrary<infer S> ? S : never

function adding(name: Extract<Step, { does: 'add' }>['name']): Extract<Step, { does: 'add' }> {
  const plain = { addressees: [], inNameOf: null, at: 0, open: false }
  return { does: 'add', who: 0, name, seated: 0, present: true, confirmed: true, ...plain }
}

type Row =
  | ReturnType<typeof lineBy>
  | ReturnType<typeof consultationBy>
  | ReturnType<typeof contributionBy>
  | ReturnType<typeof seatOf>

describeOnBothDatabases('the database', (current) => {
  test('reaches, adds, changes and removes exactly the rows that the double of the exchange does', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
        const [here, there] = [await practiceCell(current().database), await practiceCell(current().database)]
        const cast = [here.els, here.joris, here.samira, here.mayor, here.lien, there.els, there.mayor]
        const sides = [transactionsOver(current().database, current().keys), memoryTransactions(cast)]
        const rows: Row[] = []
        for (const one of [...table, ...steps]) {
          const row = one.does === 'add' ? rowOf(one, cast, rows) : rows[one.at % Math.max(rows.length, 1)]
          if (!row) continue
          if (one.does === 'add') rows.push(row)
          const [ours, theirs] = await both(sides, (side) => take(side, { one, who: cast[one.who], row }))
          expect(ours, JSON.stringify(one)).toEqual(theirs)
        }
        for (const who of cast) {
          const [ours, theirs] = await both(sides, (side) => seenBy(side, who))
          expect(ours).toEqual(theirs)
        }
      }),
      { numRuns: 25 },
    )
  }, 120_000)
})

async function both<T>(
  sides: readonly Transactions[],
  work: (side: Transactions) => Promise<T>,
): Promise<readonly T[]> {
  const answers: T[] = []
  for (const side of sides) answers.push(await work(side))
  return answers
}

interface Taken {
  readonly one: Step
  readonly who: Mandate | undefined
  readonly row: Row
}

/** What came of one step: an answer, or that it was refused. */
async function take(side: Transactions, { one, who, row }: Taken): Promise<unknown> {
  if (!who) return undefined
  try {
    return await side.run(who, async ({ shelf }) => {
      const shelved = shelf<RecordName>(row.record)
      if (one.does === 'add') return await shelved.add(row)
      if (one.does === 'remove') return await shelved.remove(row.facts.id)
      return await shelved.amend(turned(row, one.yes))
    })
  } catch {
    return 'refused'
  }
}

function turned(row: Row, yes: boolean): Row['facts'] {
  if (row.record === 'consultation') return { ...row.facts, status: yes ? 'open' : 'closed' }
  if (row.record === 'attendance') return { ...row.facts, inRoom: yes }
  return { ...row.facts }
}

async function seenBy(side: Transactions, who: Mandate): Promise<readonly string[]> {
  const names = ['signal-line', 'consultation', 'attendance', 'contribution'] as const
  return side.run(who, async ({ shelf }) => {
    const seen: string[] = []
    for (const name of names) for (const { facts } of await shelf(name).where({})) seen.push(facts.id)
    return seen
  })
}

function rowOf(
  one: Extract<Step, { does: 'add' }>,
  cast: readonly Mandate[],
  rows: readonly Row[],
): Row | undefined {
  const [who, by, seated] = [cast[one.who], cast[one.inNameOf ?? one.who], cast[one.seated]]
  if (!who || !by || !seated) return undefined
  const addressees = one.addressees.flatMap((to) => addresseeOf(to, cast))
  const consultations = rows.filter(({ record }) => record === 'consultation')
  const consultation = consultations[one.at % Math.max(consultations.length, 1)]?.facts.id ?? factsOf(who).id
  switch (one.name) {
    case 'signal-line':
      return lineBy(by, 'een lijn', { addressees })
    case 'consultation':
      return consultationBy(by, one.open ? 'open' : 'invited')
    case 'attendance': {
      const seat = seatOf(by, seated, id(consultation))
      return seal('attendance', { ...seat.facts, inRoom: one.present, confirmed: one.confirmed }, {})
    }
    case 'contribution': {
      const said = contributionBy(by, id(consultation), 'gezegd')
      return seal(
        'contribution',
        { ...said.facts, addressees: [...addressees, { to: 'table' }] },
        { text: 'gezegd' },
      )
    }
  }
}

function addresseeOf(to: { to: string; person?: number }, cast: readonly Mandate[]): Addressee[] {
  const named = cast[to.person ?? -1]
  if (to.to === 'mandate') return named ? [{ to: 'mandate', mandate: named.id }] : []
  return [{ to: to.to } as Addressee]
}

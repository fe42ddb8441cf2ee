import type { Frame } from '@kader/disclosure'
import type { Facts } from '@kader/domain/content/all-records'
import { addDays, type LocalDate } from '@kader/domain/local-date'
import type { Mandate } from '@kader/domain/mandate'
import { changed } from '@kader/domain/lifecycle/mandate-change'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { memoryTransactions } from '../testing/memory-transactions.ts'
import { everyMandate, numberedIds, oefenstad, today } from '../testing/oefenstad.ts'
import { answersTo } from './answers-to.ts'

const next = numberedIds(9)
const { els, marc } = oefenstad
const registered: Frame = { at: today, holder: els.capacity, recipient: 'mayor', setting: 'case-registration', kind: 'SIG', purpose: 'prevent-terrorism' }
const lineOf = (madeOn: LocalDate | undefined): Facts<'signal-line'> => ({
  id: next(),
  cell: els.cell ?? next(),
  source: { holder: els.capacity, mandate: els.id, service: els.service },
  addressees: [{ to: 'organiser' }],
  attested: [],
  ...(madeOn === undefined ? {} : { madeOn }),
  signal: next(),
  kind: 'SIG',
  beforeConsultation: false,
})

/** C-MAND of a line, as the mayor asks it, with this mandate of its writer in the register. */
async function asked(writer: Mandate, madeOn: LocalDate | undefined, frame: Frame = registered): Promise<boolean | undefined> {
  const memory = memoryTransactions(everyMandate.map((one) => (one.id === els.id ? writer : one)))
  const line = lineOf(madeOn)
  const answers = await memory.run(marc, (ports) => answersTo(ports, { mandate: marc, seatedAt: new Set() })(frame, { record: 'signal-line', facts: line }))
  return answers['C-MAND']
}

const day = fc.integer({ min: -60, max: 60 }).map((days) => addDays(today, days))
const writers = fc
  .record({ from: day, to: fc.option(day, { nil: undefined }), stopped: fc.constantFrom(undefined, 'suspended' as const, 'ended' as const) })
  .map(({ from, to, stopped }): Mandate => ({ ...els, from, ...(to === undefined ? {} : { to }), ...(stopped === undefined ? {} : { stopped }) }))
const settings = fc.constantFrom('case-registration' as const, 'consultation-livc-r' as const, 'common-file' as const)

test('what was registered under a mandate stays registered when the mandate ends, so the mayor keeps his case', async () => {
  const ended = changed({ ...els, from: addDays(today, -30) }, 'end', addDays(today, -5))
  expect(await asked(ended, addDays(today, -10))).toBe(true)
  expect(await asked(ended, addDays(today, -31))).toBe(false)
  expect(await asked(ended, addDays(today, -4))).toBe(false)
  expect(await asked(ended, undefined)).toBe(false)
})

test('at an open table whoever was stopped speaks no more', async () => {
  const suspended = changed(els, 'suspend', today)
  expect(await asked(suspended, today, { ...registered, setting: 'consultation-livc-r' })).toBe(false)
  expect(await asked(els, today, { ...registered, setting: 'consultation-livc-r' })).toBe(true)
})

test('for any register and days it is what the register says, read anew', async () => {
  await fc.assert(
    fc.asyncProperty(writers, fc.option(day, { nil: undefined }), settings, async (writer, madeOn, setting) => {
      const lasts = (on: string) => writer.from <= on && on <= (writer.to ?? '9999-12-31')
      const said = madeOn !== undefined && setting !== 'consultation-livc-r'
      const expected = said ? lasts(madeOn) && madeOn <= today : lasts(today) && writer.stopped === undefined
      expect(await asked(writer, madeOn, { ...registered, setting })).toBe(expected)
    }),
    { numRuns: 300 },
  )
})

test('ending or suspending a mandate never turns no into yes', async () => {
  await fc.assert(
    fc.asyncProperty(writers, fc.option(day, { nil: undefined }), settings, async (writer, madeOn, setting) => {
      const frame = { ...registered, setting }
      if ((await asked(writer, madeOn, frame)) === true) return
      for (const action of ['end', 'suspend'] as const) expect(await asked(changed(writer, action, today), madeOn, frame)).toBe(false)
    }),
    { numRuns: 200 },
  )
})

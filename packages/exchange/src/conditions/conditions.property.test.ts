import { CellStatus } from '@kader/domain/cell'
import type { Facts } from '@kader/domain/content/all-records'
import { withoutAttested } from '@kader/domain/lifecycle/attestation'
import { CaseStatus } from '@kader/domain/lifecycle/case-file'
import { consentAnswer, withdrawConsent, type ConsentScope } from '@kader/domain/lifecycle/consent'
import { withdrawJudicialDocument } from '@kader/domain/lifecycle/judicial-document'
import { AgeBand } from '@kader/domain/lifecycle/signal'
import { localDate } from '@kader/domain/local-date'
import type { Answers } from '@kader/domain/question'
import { ConditionCode } from '@kader/domain/vocabulary/conditions'
import { Kind } from '@kader/domain/vocabulary/kinds'
import { assert, asyncProperty, boolean, constantFrom, array, option, property, record, subarray, uniqueArray } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { memoryTransactions } from '../testing/memory-transactions.ts'
import { everyMandate, numberedIds, oefenstad } from '../testing/oefenstad.ts'
import { readCase, readConsents, readTable } from '../testing/reading-of-conditions.ts'
import { answersTo } from './answers-to.ts'
import { caseStanding } from './case-standing.ts'
import { tableStanding, type Table } from './table-standing.ts'

const next = numberedIds(7)
const own = { id: next(), cell: next(), source: { holder: 'mayor' as const, mandate: next(), service: next() }, addressees: [], attested: [], madeOn: undefined }
const days = ['2026-10-03', '2026-10-04', '2026-10-05', '2026-10-06', '2026-10-07'].map((day) => localDate(day))
const day = constantFrom(...days)
const maybe = option(day, { nil: undefined })
const kind = constantFrom(...Kind.options)
const runs = { numRuns: 1_000, seed: 20261005 } as const

const asked = record({ at: day, setting: constantFrom('consultation-livc-r', 'own-file', 'common-file', 'bilateral', 'case-registration'), kind })
const file = record({ status: constantFrom(...CaseStatus.options), age: constantFrom(...AgeBand.options), weighedOn: maybe, motivatedOn: maybe, authorisedOn: maybe, ownFileAuthorisedOn: maybe, objectedOn: maybe })
  .map((facts) => ({ ...own, signal: own.id, ...facts }) as Facts<'case-file'>)

const people = [next(), next(), next()]
const person = constantFrom(...people)
const consultation = { ...own, caseFile: own.id, status: 'open', day: days[2] } as Facts<'consultation'>
const terms = record({
  deed: option(day.map((decided) => ({ day: decided, mayorsOf: ['44021'] })), { nil: undefined }),
  statuses: uniqueArray(day, { minLength: 1, maxLength: 3 }).chain((from) =>
    array(constantFrom(...CellStatus.options), { minLength: from.length, maxLength: from.length }).map((of) => from.toSorted().map((first, at) => ({ status: of[at]!, from: first }))),
  ),
})
const table = record({
  cell: option(terms, { nil: undefined }),
  attendance: subarray(people).chain((mandates) =>
    array(record({ inRoom: boolean(), confirmed: boolean(), tookPart: boolean() }), { minLength: mandates.length, maxLength: mandates.length }).map((states) => states.map((state, at) => ({ mandate: mandates[at]!, ...state }))),
  ),
  needToKnow: array(record({ mandate: person, kind: constantFrom('SIG', 'JUD', 'TER'), answer: boolean() }), { maxLength: 5 }),
  consents: array(record({ mandate: person, answer: boolean() }), { maxLength: 5 }),
  retention: array(record({ fixedOn: day }), { maxLength: 2 }),
}).map((facts) => ({ consultation, ...facts }) as unknown as Table)
const atTable = record({ at: day, kind: constantFrom('SIG', 'JUD', 'TER', 'EXISTENCE'), from: person, to: person })

const consent = record({ kinds: subarray<Kind>(['ID', 'SIG', 'CARE'], { minLength: 1 }), recipients: subarray<'teacher' | 'caw-worker'>(['teacher', 'caw-worker'], { minLength: 1 }), purpose: constantFrom('care', 'own-task'), day, until: maybe, withdrawnOn: maybe })
const consents = array(consent, { maxLength: 4 }).map((all): readonly ConsentScope[] => all as readonly ConsentScope[])
const ofConsent = record({ at: day, kind: constantFrom('ID', 'SIG', 'CARE', 'EXISTENCE', 'MED'), recipient: constantFrom('teacher', 'caw-worker', 'police-officer'), purpose: constantFrom('care', 'own-task') })

describe('for a random register and day, the code answers as the page reads', () => {
  test('of a case', () =>
    assert(
      property(file, asked, (facts, question) => {
        expect(caseStanding(facts, question)).toEqual(readCase(facts, question))
      }),
      runs,
    ))

  test('of a table', () =>
    assert(
      property(table, atTable, (facts, question) => {
        expect(tableStanding(facts, question)).toEqual(readTable(facts, question))
      }),
      runs,
    ))

  test('of the consents on file', () =>
    assert(
      property(consents, ofConsent, (facts, question) => {
        expect(consentAnswer(facts, question)).toBe(readConsents(facts, question))
      }),
      runs,
    ))
})

/** Nothing that was no or not known became yes. */
function expectNothingOpened(before: Answers, after: Answers, beside: readonly ConditionCode[] = []): void {
  const opened = ConditionCode.options.filter((code) => after[code] === true && before[code] !== true && !beside.includes(code))
  expect(opened).toEqual([])
}

describe('ending a fact never turns no into yes', () => {
  test('closing a case, or withdrawing an authorisation of it; but that it is closed', () =>
    assert(
      property(file, asked, constantFrom('authorisation', 'own-file-authorisation'), (facts, question, document) => {
        const withdrawn = withdrawJudicialDocument(facts, document)
        const before = caseStanding(facts, question)
        expectNothingOpened(before, caseStanding(withdrawn.ok ? withdrawn.value : facts, question))
        expectNothingOpened(before, caseStanding({ ...facts, status: 'closed' }, question), ['C-CLOSED'])
      }),
      runs,
    ))

  test('withdrawing the prosecutor’s objection lifts that objection, and nothing else', () =>
    assert(
      property(file, asked, (facts, question) => {
        const withdrawn = withdrawJudicialDocument(facts, 'objection')
        if (withdrawn.ok) expectNothingOpened(caseStanding(facts, question), caseStanding(withdrawn.value, question), ['C-NOOBJ'])
      }),
      runs,
    ))

  test('leaving the room, refusing consensus, taking a kind from a seat', () =>
    assert(
      property(table, atTable, person, (facts, question, who) => {
        const before = tableStanding(facts, question)
        if (facts.cell !== undefined) expectNothingOpened(before, tableStanding({ ...facts, cell: { ...facts.cell, statuses: [...facts.cell.statuses.filter(({ from }) => from < question.at), { status: 'dissolved', from: question.at }] } }, question))
        const left = facts.attendance.map((seat) => (seat.mandate === who ? { ...seat, inRoom: false, confirmed: false } : seat))
        expectNothingOpened(before, tableStanding({ ...facts, attendance: left }, question))
        expectNothingOpened(before, tableStanding({ ...facts, consents: [...facts.consents, { ...own, consultation: own.id, mandate: who, answer: false, day: days[2]! }] }, question))
        expectNothingOpened(before, tableStanding({ ...facts, needToKnow: [...facts.needToKnow, { ...own, consultation: own.id, mandate: who, kind: question.kind, answer: false }] }, question))
      }),
      runs,
    ))

  test('withdrawing any of the consents on file', () =>
    assert(
      property(consents, ofConsent, day, (facts, question, on) => {
        const before = consentAnswer(facts, question)
        for (const [at, one] of facts.entries()) {
          const withdrawn = withdrawConsent(one, on)
          const after = consentAnswer(facts.with(at, withdrawn.ok ? withdrawn.value : one), question)
          expect(after === true && before !== true).toBe(false)
        }
      }),
      runs,
    ))

  test('taking back an answer, or ending the mandate under which it was given', async () => {
    const { els, joris } = oefenstad
    const line = { ...own, cell: els.cell, source: { holder: els.capacity, mandate: els.id, service: els.service }, addressees: [{ to: 'team' }], signal: own.id, kind: 'SIG' } as unknown as Facts<'signal-line'>
    const answers = (facts: Facts<'signal-line'>, register: typeof everyMandate) =>
      memoryTransactions(register).run(joris, (ports) => answersTo(ports, { mandate: joris, seatedAt: new Set() })({ at: days[2]!, holder: els.capacity, recipient: 'own-team', setting: 'shared-secrecy', kind: 'SIG', purpose: 'care' }, { record: 'signal-line', facts }))
    const ended = everyMandate.map((one) => (one.id === els.id ? { ...one, stopped: 'ended' as const } : one))
    await assert(
      asyncProperty(subarray([...ConditionCode.options]), boolean(), constantFrom(...ConditionCode.options), async (attested, beforeConsultation, taken) => {
        const facts = { ...line, attested, beforeConsultation }
        const before = await answers(facts, everyMandate)
        expectNothingOpened(before, await answers(withoutAttested(facts, taken), everyMandate))
        expectNothingOpened(before, await answers(facts, ended))
      }),
      { ...runs, numRuns: 200 },
    )
  })
})

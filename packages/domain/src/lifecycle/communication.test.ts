import { assert, constantFrom, option, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { id } from '../id.ts'
import { localDate } from '../local-date.ts'
import { isColleague, Mandate } from '../mandate.ts'
import { noteCommunication, paperStands, reviewCommunication, withdrawPaper } from './communication.ts'

const ids = Array.from({ length: 6 }, (_, at) => id(`0000000${at}-0000-4000-8000-000000000000`))
const [one, other, service, elsewhere, cell, otherCell] = ids as [(typeof ids)[number], ...(typeof ids)[number][]] & typeof ids
const today = localDate('2026-10-05')
const days = ['2026-10-03', '2026-10-04', '2026-10-05', '2026-10-06'].map((day) => localDate(day))
const els = Mandate.parse({ id: one, person: one, service, cell, log: one, portal: 'education', capacity: 'clb-worker', clearance: 'none', from: '2026-01-01' })
const joris = { ...els, id: other!, person: other! }

describe('what was told', () => {
  test('is noted on its day or later, never before', () =>
    assert(
      property(constantFrom(...days), (toldOn) => {
        expect(noteCommunication({ toldOn }, els, { today, reviewer: undefined }).ok).toBe(toldOn <= today)
      }),
    ))

  test.each([
    ['a colleague of the service', joris, true],
    ['oneself', els, false],
    ['oneself under another mandate', { ...joris, person: els.person }, false],
    ['somebody of another service', { ...joris, service: elsewhere! }, false],
    ['somebody of another cell', { ...joris, cell: otherCell! }, false],
    ['somebody whose mandate was stopped', { ...joris, stopped: 'ended' as const }, false],
    ['somebody whose mandate ended', { ...joris, to: localDate('2026-10-04') }, false],
  ])('is looked at by %s: %s', (_, reviewer, may) => {
    expect(isColleague(reviewer, els, today)).toBe(may)
    expect(noteCommunication({ toldOn: today }, els, { today, reviewer }).ok).toBe(may)
  })

  test('is reviewed once, by whom it was asked', () => {
    const noted = { reviewer: joris.id, toldOn: today }
    expect(reviewCommunication(noted, 'criteria-met', { by: els.id, at: today })).toEqual({ ok: false, refusal: 'not-the-reviewer' })
    expect(reviewCommunication({}, 'criteria-met', { by: els.id, at: today })).toEqual({ ok: false, refusal: 'not-the-reviewer' })
    const reviewed = reviewCommunication(noted, 'to-discuss', { by: joris.id, at: today })
    expect(reviewed).toEqual({ ok: true, value: { ...noted, finding: 'to-discuss', reviewedOn: today } })
    expect(reviewed.ok && reviewCommunication(reviewed.value, 'criteria-met', { by: joris.id, at: today })).toEqual({ ok: false, refusal: 'already-reviewed' })
  })
})

test('a paper stands within its days, and withdrawing it never lets it stand', () =>
  assert(
    property(constantFrom(...days), option(constantFrom(...days), { nil: undefined }), constantFrom(...days), (day, until, at) => {
      expect(paperStands({ day, until }, at)).toBe(day <= at && (until === undefined || at <= until))
      const withdrawn = withdrawPaper({ day, until }, at)
      expect(withdrawn.ok && paperStands(withdrawn.value, at)).toBe(false)
      expect(withdrawn.ok && withdrawPaper(withdrawn.value, at)).toEqual({ ok: false, refusal: 'paper-withdrawn' })
    }),
  ))

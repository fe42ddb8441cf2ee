import { describe, expect, test } from 'vitest'
import { id } from '../id.ts'
import { localDate } from '../local-date.ts'
import { Mandate } from '../mandate.ts'
import { acceptInvitation, declineInvitation, DeclineReason, InvitationStatus, isRepresented, mayInviteAgain, mayInviteFor, mayRepresent, nameRepresentative } from './invitation.ts'

test.each(InvitationStatus.options)('an invitation that is %s is answered once', (status) => {
  expect(acceptInvitation({ status }).ok).toBe(status === 'sent')
  expect(declineInvitation({ status }, 'capacity').ok).toBe(status === 'sent')
})

test.each(DeclineReason.options)('declining keeps a class of reason: %s', (reason) => {
  expect(declineInvitation({ status: 'sent' }, reason)).toEqual({ ok: true, value: { status: 'declined', declined: reason } })
})

test('only who declined every time is invited again', () => {
  expect(mayInviteAgain([{ status: 'declined' }, { status: 'declined' }]).ok).toBe(true)
  expect(mayInviteAgain([{ status: 'declined' }, { status: 'sent' }]).ok).toBe(false)
  expect(mayInviteAgain([{ status: 'accepted' }]).ok).toBe(false)
})

describe('an invitation goes out', () => {
  const today = localDate('2026-10-05')

  test.each([
    ['2026-10-04', '', 'day-passed'],
    ['2026-10-04', 'dringend', 'day-passed'],
    ['2026-10-05', '', 'too-short-notice'],
    ['2026-10-18', '', 'too-short-notice'],
    ['2026-10-18', '   ', 'too-short-notice'],
    ['2026-10-18', 'dringend', undefined],
    ['2026-10-19', '', undefined],
  ])('for %s with the urgency "%s": %s', (day, urgency, refusal) => {
    expect(mayInviteFor(localDate(day), today, urgency)).toEqual(refusal === undefined ? { ok: true, value: true } : { ok: false, refusal })
  })
})

describe('the permanent representative', () => {
  const ids = Array.from({ length: 5 }, (_, at) => id(`0000000${at}-0000-4000-8000-000000000000`))
  const mandate = { person: ids[0], service: ids[1], cell: ids[2], log: ids[2], portal: 'education', capacity: 'clb-worker', clearance: 'none', from: '2026-01-01' }
  const invitee = Mandate.parse({ ...mandate, id: ids[0] })
  const colleague = Mandate.parse({ ...mandate, id: ids[3], person: ids[3], representative: true })
  const on = { day: localDate('2026-10-20'), today: localDate('2026-10-05') }

  test.each([
    ['is a colleague who is marked so', colleague, true],
    ['is not whoever is not marked', { ...colleague, representative: undefined } as never, false],
    ['is not of another service', { ...colleague, service: ids[4]! }, false],
    ['is not of another cell', { ...colleague, cell: ids[4]! }, false],
    ['is not oneself', { ...colleague, person: ids[0]! }, false],
    ['is not who was marked on the day itself', { ...colleague, from: on.day }, false],
    ['is not who was stopped', { ...colleague, stopped: 'ended' as const }, false],
  ])('%s', (_, one, may) => {
    expect(mayRepresent(one, invitee, on)).toBe(may)
  })

  test('is named before the meeting only, and then takes the place', () => {
    expect(nameRepresentative({ status: 'sent' }, colleague.id, true)).toEqual({ ok: false, refusal: 'meeting-begun' })
    expect(nameRepresentative({ status: 'declined' }, colleague.id, false)).toEqual({ ok: false, refusal: 'already-answered' })
    for (const status of ['sent', 'accepted'] as const) expect(nameRepresentative({ status }, colleague.id, false)).toEqual({ ok: true, value: { status, representative: colleague.id } })
    expect(isRepresented({ status: 'sent' })).toEqual({ status: 'represented' })
    expect(mayInviteAgain([{ status: 'represented' }]).ok).toBe(true)
  })
})

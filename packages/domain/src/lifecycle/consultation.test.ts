import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { id } from '../id.ts'
import { localDate } from '../local-date.ts'
import { atTheTable, callBack, closeConsultation, confirmSecrecy, ConsultationStatus, enterRoom, HoldGround, holdConsultation, leaveRoom, maySpeak, openConsultation, resumeConsultation, setAside, type Attendance } from './consultation.ts'

const mandate = id('00000000-0000-4000-8000-000000000001')
const seat = (more: Partial<Attendance> = {}): Attendance => ({ mandate, inRoom: true, confirmed: true, tookPart: false, ...more })
const ready = { chair: true, attendance: [seat(), seat()], retentionFixed: true, minorWeighed: true, cellWorks: true, dayCame: true }
const anySeat = fc.record({ mandate: fc.constant(mandate), inRoom: fc.boolean(), confirmed: fc.boolean(), tookPart: fc.boolean() })

describe('the table opens', () => {
  test('with a chair, a term, a weighing and two who confirmed the secrecy', () => {
    expect(openConsultation({ status: 'invited' }, ready)).toEqual({ ok: true, value: { status: 'open' } })
  })

  test.each([
    ['not-the-chair', { chair: false }],
    ['not-the-day', { dayCame: false }],
    ['cell-not-founded', { cellWorks: false }],
    ['retention-term-not-fixed', { retentionFixed: false }],
    ['minor-not-weighed', { minorWeighed: false }],
    ['nobody-present', { attendance: [seat()] }],
    ['nobody-present', { attendance: [seat(), seat({ inRoom: false })] }],
    ['secrecy-not-confirmed', { attendance: [seat(), seat(), seat({ confirmed: false })] }],
  ] as const)('never: %s', (refusal, missing) => {
    expect(openConsultation({ status: 'invited' }, { ...ready, ...missing })).toEqual({ ok: false, refusal })
  })

  test('whoever is outside need not have confirmed', () => {
    expect(openConsultation({ status: 'invited' }, { ...ready, attendance: [seat(), seat(), seat({ inRoom: false, confirmed: false })] }).ok).toBe(true)
  })

  test('once', () => {
    expect(openConsultation({ status: 'open' }, ready)).toEqual({ ok: false, refusal: 'already-open' })
    expect(openConsultation({ status: 'closed' }, ready)).toEqual({ ok: false, refusal: 'already-closed' })
  })

  test('over nobody’s head: whatever the attendance, all in the room have confirmed', () => {
    fc.assert(
      fc.property(fc.array(anySeat), (attendance) => {
        const opened = openConsultation({ status: 'invited' }, { ...ready, attendance }).ok
        const present = attendance.filter(({ inRoom }) => inRoom)
        expect(opened).toBe(present.length >= 2 && present.every(atTheTable))
      }),
    )
  })
})

test('only the chair closes, and only what is open or held', () => {
  const closes = ConsultationStatus.options.flatMap((status) => [true, false].map((chair) => closeConsultation({ status }, { chair }).ok))
  expect(closes).toEqual([false, false, true, false, true, false, false, false])
})

describe('a seat', () => {
  test('speaks at an open table, in the room, under the secrecy, and nowhere else', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ConsultationStatus.options), fc.option(anySeat, { nil: undefined }), (status, one) => {
        expect(maySpeak({ status }, one).ok).toBe(status === 'open' && one?.inRoom === true && one.confirmed)
      }),
    )
  })

  test('takes part from the first moment at the open table, and has then taken part for good', () => {
    const entered = enterRoom(seat({ inRoom: false, confirmed: false }), 'open')
    expect(entered).toMatchObject({ ok: true, value: { tookPart: false } })
    const confirmed = confirmSecrecy(seat({ confirmed: false }), 'open')
    expect(confirmed).toMatchObject({ ok: true, value: { tookPart: true } })
    expect(leaveRoom(seat({ tookPart: true }))).toEqual(seat({ tookPart: true, inRoom: false }))
    expect(enterRoom(seat({ inRoom: false }), 'open')).toMatchObject({ value: { tookPart: true } })
    expect(enterRoom(seat({ inRoom: false }), 'invited')).toMatchObject({ value: { tookPart: false } })
  })

  test('confirms in the room, for itself, before the end', () => {
    expect(confirmSecrecy(seat({ inRoom: false }), 'invited')).toEqual({ ok: false, refusal: 'not-present' })
    expect(confirmSecrecy(seat(), 'closed')).toEqual({ ok: false, refusal: 'already-closed' })
    expect(enterRoom(seat(), 'closed')).toEqual({ ok: false, refusal: 'already-closed' })
  })
})

describe('a consultation is held', () => {
  const monday = localDate('2026-10-05')

  test.each(HoldGround.options)('from any state but closed, for %s, with five working days to decide', (ground) => {
    for (const status of ['invited', 'open'] as const)
      expect(holdConsultation({ status }, ground, monday)).toEqual({ ok: true, value: { status: 'held', heldOn: monday, holdGround: ground, decideBy: '2026-10-12' } })
    expect(holdConsultation({ status: 'held' }, ground, monday)).toEqual({ ok: false, refusal: 'held' })
    expect(holdConsultation({ status: 'closed' }, ground, monday)).toEqual({ ok: false, refusal: 'already-closed' })
  })

  test('nobody enters, speaks or opens meanwhile; the chair may close it', () => {
    expect(enterRoom(seat({ inRoom: false }), 'held')).toEqual({ ok: false, refusal: 'held' })
    expect(openConsultation({ status: 'held' }, ready)).toEqual({ ok: false, refusal: 'held' })
    expect(maySpeak({ status: 'held' }, seat())).toEqual({ ok: false, refusal: 'not-open' })
    expect(closeConsultation({ status: 'held' }, { chair: true }).ok).toBe(true)
  })

  test('and goes on from the invitation once the mayor says so, never while the objection stands', () => {
    const held = { status: 'held' as const, heldOn: monday, holdGround: 'prosecutor-objects' as const, decideBy: monday }
    expect(resumeConsultation(held, { chair: true, objected: false })).toEqual({ ok: true, value: { status: 'invited' } })
    expect(resumeConsultation(held, { chair: true, objected: true })).toEqual({ ok: false, refusal: 'objection-stands' })
    expect(resumeConsultation(held, { chair: false, objected: false })).toEqual({ ok: false, refusal: 'not-the-chair' })
    for (const status of ['invited', 'open', 'closed'] as const) expect(resumeConsultation({ status }, { chair: true, objected: false })).toEqual({ ok: false, refusal: 'not-held' })
  })
})

describe('the meeting is split', () => {
  const by = { chair: true, own: false, status: 'open' as const }

  test('who waits outside sees nothing, cannot come in by himself, and sits again when called back', () => {
    const waits = setAside(seat({ tookPart: true }), by)
    expect(waits.ok && atTheTable(waits.value)).toBe(false)
    expect(waits.ok && enterRoom(waits.value, 'open')).toEqual({ ok: false, refusal: 'set-aside' })
    expect(waits.ok && callBack(waits.value)).toEqual(seat({ tookPart: true }))
  })

  test.each([
    ['not-the-chair', seat(), { ...by, chair: false }],
    ['own-seat', seat(), { ...by, own: true }],
    ['not-open', seat(), { ...by, status: 'invited' as const }],
    ['not-present', seat({ inRoom: false }), by],
  ] as const)('not: %s', (refusal, who, how) => {
    expect(setAside(who, how)).toEqual({ ok: false, refusal })
  })
})

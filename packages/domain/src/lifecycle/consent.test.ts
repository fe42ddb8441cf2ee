import { describe, expect, test } from 'vitest'
import { localDate } from '../local-date.ts'
import { consentAnswer, fileConsent, withdrawConsent, type ConsentScope } from './consent.ts'

const [yesterday, today, tomorrow] = [localDate('2026-10-04'), localDate('2026-10-05'), localDate('2026-10-06')]

describe('a consent is given', () => {
  test.each([
    ['person', true, '12-17', undefined],
    ['person', true, 'adult', undefined],
    ['parent', false, '12-17', undefined],
    ['parent', false, 'under-12', undefined],
    ['representative', false, 'adult', undefined],
    ['parent', true, '12-17', 'person-consents-himself'],
    ['representative', true, 'adult', 'person-consents-himself'],
    ['person', false, 'under-12', 'person-not-capable'],
    ['parent', false, 'adult', 'adult-has-no-parent'],
  ] as const)('by the %s, who is capable: %s, of age %s: %s', (by, capable, age, refusal) => {
    const answer = fileConsent({ by, capable, day: today }, { age }, today)
    expect(answer.ok ? undefined : answer.refusal).toBe(refusal)
  })

  test('on a day that has come', () => {
    expect(fileConsent({ by: 'person', capable: true, day: tomorrow }, { age: 'adult' }, today)).toEqual({ ok: false, refusal: 'consent-not-given-yet' })
  })
})

test('a consent is taken back once, and keeps the day', () => {
  const withdrawn = withdrawConsent({ withdrawnOn: undefined }, today)
  expect(withdrawn).toEqual({ ok: true, value: { withdrawnOn: today } })
  expect(withdrawConsent({ withdrawnOn: yesterday }, today)).toEqual({ ok: false, refusal: 'already-withdrawn' })
})

describe('what a consent answers', () => {
  const consent: ConsentScope = { kinds: ['ID', 'CARE'], recipients: ['teacher'], purpose: 'care', day: today }
  const asked = { at: today, kind: 'CARE', recipient: 'teacher', purpose: 'care' } as const

  test('yes to what it names, and of who it is about that there is something', () => {
    expect(consentAnswer([consent], asked)).toBe(true)
    expect(consentAnswer([consent], { ...asked, kind: 'EXISTENCE' })).toBe(true)
    expect(consentAnswer([{ ...consent, kinds: ['CARE'] }], { ...asked, kind: 'EXISTENCE' })).toBeUndefined()
  })

  test.each([{ kind: 'MED' }, { recipient: 'police-officer' }, { purpose: 'own-task' }, { at: yesterday }] as const)('nothing beside it: %o', (more) => {
    expect(consentAnswer([consent], { ...asked, ...more })).toBeUndefined()
  })

  test('nothing after its last day', () => {
    expect(consentAnswer([{ ...consent, until: today }], asked)).toBe(true)
    expect(consentAnswer([{ ...consent, until: today }], { ...asked, at: tomorrow })).toBeUndefined()
  })

  test('no once it is taken back, unless another stands', () => {
    const withdrawn = { ...consent, withdrawnOn: today }
    expect(consentAnswer([withdrawn], asked)).toBe(false)
    expect(consentAnswer([withdrawn, consent], asked)).toBe(true)
  })
})

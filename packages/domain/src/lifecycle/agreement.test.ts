import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Id } from '../id.ts'
import { localDate } from '../local-date.ts'
import { type AgreementVersion, type Signature, holdsFrom, inForceOn, mayChange, mayDraft, mayPropose, maySign, mayWithdraw, signedOn, standingOn } from './agreement.ts'

const [clb, police, caw] = ['clb', 'police', 'caw'] as unknown as [Id, Id, Id]
const marc = { capacity: 'mayor' }
const els = { capacity: 'clb-worker' }
const version: AgreementVersion = {
  id: 'v1' as Id,
  number: 1,
  status: 'proposed',
  text: 'abc',
  from: localDate('2026-10-01'),
  retentionMonths: 60,
  parties: [clb, police],
  lines: [],
}
const draft: AgreementVersion = { ...version, status: 'draft' }
const signature = (service: Id, day: string, more: Partial<Signature> = {}): Signature => ({
  agreement: version.id,
  service,
  person: `${service}-person` as Id,
  day: localDate(day),
  text: 'abc',
  ...more,
})
const both = [signature(clb, '2026-09-20'), signature(police, '2026-10-05')]

describe('an agreement holds', () => {
  test('from the day the last party signed, and not before its own day', () => {
    expect(holdsFrom(version, both)).toBe('2026-10-05')
    expect(holdsFrom({ ...version, from: localDate('2026-12-01') }, both)).toBe('2026-12-01')
    expect(inForceOn([version], both, localDate('2026-10-04'))).toBeUndefined()
    expect(inForceOn([version], both, localDate('2026-10-05'))?.id).toBe('v1')
  })

  test.each([
    ['one party did not sign', [both[0]!]],
    ['the same party signed twice', [both[0]!, signature(clb, '2026-10-05')]],
    ['another text was signed', [both[0]!, signature(police, '2026-10-05', { text: 'abd' })]],
    ['another version was signed', [both[0]!, signature(police, '2026-10-05', { agreement: 'v2' as Id })]],
    ['a service signed that is no party', [both[0]!, signature(caw, '2026-10-05')]],
  ])('never while %s', (_, signatures) => {
    expect(signedOn(version, signatures)).toBeUndefined()
    expect(inForceOn([version], signatures, localDate('2030-01-01'))).toBeUndefined()
  })

  test('never as a draft, and never once withdrawn', () => {
    for (const status of ['draft', 'withdrawn'] as const) expect(signedOn({ ...version, status }, both)).toBeUndefined()
  })

  test('until a newer one that everyone signed holds; which one held on a day stays known', () => {
    const newer = { ...version, id: 'v2' as Id, number: 2, from: localDate('2026-11-01') }
    const signatures = [...both, signature(clb, '2026-10-10', { agreement: newer.id }), signature(police, '2026-10-11', { agreement: newer.id })]
    const known = { versions: [version, newer], signatures }
    expect(inForceOn(known.versions, signatures, localDate('2026-10-31'))?.id).toBe('v1')
    expect(inForceOn(known.versions, signatures, localDate('2026-11-01'))?.id).toBe('v2')
    expect(standingOn(newer, known, localDate('2026-10-31'))).toBe('signed')
    expect(standingOn(version, known, localDate('2026-11-01'))).toBe('replaced')
    expect(standingOn(newer, known, localDate('2026-11-01'))).toBe('in-force')
    expect(standingOn(version, { versions: [version], signatures: [] }, localDate('2026-11-01'))).toBe('proposed')
  })

  test('no matter in which order the register gives its versions and signatures', () => {
    const newer = { ...version, id: 'v2' as Id, number: 2 }
    const signatures = [...both, ...both.map((one) => ({ ...one, agreement: newer.id }))]
    fc.assert(
      fc.property(fc.shuffledSubarray([version, newer], { minLength: 2 }), fc.shuffledSubarray(signatures, { minLength: 4 }), (versions, given) => {
        expect(inForceOn(versions, given, localDate('2026-10-05'))?.id).toBe('v2')
      }),
    )
  })
})

describe('who writes', () => {
  test('is the organiser, one version at a time', () => {
    expect(mayDraft(marc, [], []).ok).toBe(true)
    expect(mayDraft(els, [], [])).toMatchObject({ refusal: 'not-the-organiser' })
    expect(mayDraft(marc, [draft], [])).toMatchObject({ refusal: 'another-version-open' })
    expect(mayDraft(marc, [version], [both[0]!])).toMatchObject({ refusal: 'another-version-open' })
    expect(mayDraft(marc, [version], both).ok).toBe(true)
    expect(mayDraft(marc, [{ ...version, status: 'withdrawn' }], []).ok).toBe(true)
  })

  test('changes nothing that others may be signing', () => {
    expect(mayChange(marc, draft).ok).toBe(true)
    expect(mayChange(els, draft)).toMatchObject({ refusal: 'not-the-organiser' })
    expect(mayChange(marc, version)).toMatchObject({ refusal: 'not-a-draft' })
  })

  test('proposes nothing that the law never lets through, and leaves out nobody who closed something', () => {
    expect(mayPropose(draft, { by: marc, bound: [clb], beyondLaw: false }).ok).toBe(true)
    expect(mayPropose(draft, { by: els, bound: [], beyondLaw: false })).toMatchObject({ refusal: 'not-the-organiser' })
    expect(mayPropose(version, { by: marc, bound: [], beyondLaw: false })).toMatchObject({ refusal: 'not-a-draft' })
    expect(mayPropose(draft, { by: marc, bound: [clb, caw], beyondLaw: false })).toMatchObject({ refusal: 'party-left-out' })
    expect(mayPropose(draft, { by: marc, bound: [], beyondLaw: true })).toMatchObject({ refusal: 'beyond-the-law' })
  })

  test('takes a text back only while not everyone signed it', () => {
    expect(mayWithdraw(version, marc, [both[0]!]).ok).toBe(true)
    expect(mayWithdraw(draft, marc, []).ok).toBe(true)
    expect(mayWithdraw(version, els, [])).toMatchObject({ refusal: 'not-the-organiser' })
    expect(mayWithdraw(version, marc, both)).toMatchObject({ refusal: 'signed-by-all' })
    expect(mayWithdraw({ ...version, status: 'withdrawn' }, marc, [])).toMatchObject({ refusal: 'not-proposed' })
  })
})

test('each party signs for itself, once, and nobody for two', () => {
  const by = { service: police, person: 'nadia' as Id }
  expect(maySign(version, by, []).ok).toBe(true)
  expect(maySign(draft, by, [])).toMatchObject({ refusal: 'not-proposed' })
  expect(maySign(version, { ...by, service: caw }, [])).toMatchObject({ refusal: 'not-a-party' })
  expect(maySign(version, by, [signature(police, '2026-10-05')])).toMatchObject({ refusal: 'already-signed' })
  expect(maySign(version, by, [signature(clb, '2026-10-05', { person: by.person })])).toMatchObject({ refusal: 'signed-for-another' })
  expect(maySign(version, by, [signature(police, '2026-10-05', { text: 'abd' })]).ok).toBe(true)
})

import { describe, expect, it } from 'vitest'
import { commitTo, opensCommitment } from './commitment.ts'
import { sampleParticulars, sampleSalt } from './testing/sample-log.ts'

const bound = commitTo(sampleSalt, sampleParticulars)

describe('a commitment to particulars', () => {
  it('opens with its salt and its particulars', () => {
    expect(opensCommitment(bound, sampleSalt, sampleParticulars)).toBe(true)
  })

  it('does not open when any bit of the salt is turned', () => {
    for (let bit = 0; bit < 256; bit += 1) {
      const other = sampleSalt.map((byte, at) => (at === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte))
      expect(opensCommitment(bound, other, sampleParticulars)).toBe(false)
    }
  })

  it.each([
    { ...sampleParticulars, at: '2026-10-05T08:30:00.001Z' },
    { ...sampleParticulars, person: 'person-bram' },
    { ...sampleParticulars, items: [] },
    { ...sampleParticulars, items: [{ record: 'signal', id: 'signal-2', field: 'observation' }] },
    { ...sampleParticulars, items: [{ record: 'signal', id: 'signal-1' }] },
    { ...sampleParticulars, correlation: 'c-1' },
  ])('does not open with other particulars: %j', (other) => {
    expect(opensCommitment(bound, sampleSalt, other)).toBe(false)
  })

  it('says nothing about equal particulars under another salt', () => {
    expect(commitTo(new Uint8Array(32).fill(1), sampleParticulars)).not.toBe(bound)
  })

  it.each([0, 31, 33])('is not made with a salt of %i bytes', (length) => {
    expect(() => commitTo(new Uint8Array(length), sampleParticulars)).toThrow(RangeError)
    expect(opensCommitment(bound, new Uint8Array(length), sampleParticulars)).toBe(false)
  })

  it('is not made over a field that nobody knows', () => {
    const unknown = { ...sampleParticulars, content: 'wat hij zei' }
    expect(() => commitTo(sampleSalt, unknown)).toThrow()
  })
})

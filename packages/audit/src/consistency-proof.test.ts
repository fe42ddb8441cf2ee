import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { consistencyProof, provesConsistency } from './consistency-proof.ts'
import { merkleRoot } from './merkle.ts'
import { numberedLeaves } from './testing/numbered-leaves.ts'
import { referenceLeaves } from './testing/reference-tree.ts'
import { turnedBit } from './testing/turned-bit.ts'

const growths = fc
  .integer({ min: 1, max: 40 })
  .chain((to) => fc.record({ from: fc.integer({ min: 1, max: to }), to: fc.constant(to) }))
const bits = fc.nat({ max: 255 })

function claimFor({ from, to }: { from: number; to: number }) {
  const leaves = numberedLeaves(to)
  return {
    earlier: { size: from, root: merkleRoot(leaves.slice(0, from)) },
    later: { size: to, root: merkleRoot(leaves) },
    proof: consistencyProof(leaves, from),
  }
}

describe('a consistency proof', () => {
  it('is the published one from six to eight reference leaves', () => {
    expect(consistencyProof(referenceLeaves, 6).path).toEqual([
      '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a',
      'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    ])
  })

  it('holds for every growth up to forty leaves', () => {
    for (let to = 0; to <= 40; to += 1) {
      for (let from = 0; from <= to; from += 1) {
        expect(provesConsistency(claimFor({ from, to }))).toBe(true)
      }
    }
  })

  it('fails when a bit of the earlier root is turned', () => {
    fc.assert(
      fc.property(growths, bits, (growth, bit) => {
        const claim = claimFor(growth)
        const earlier = { ...claim.earlier, root: turnedBit(claim.earlier.root, bit) }
        expect(provesConsistency({ ...claim, earlier })).toBe(false)
      }),
    )
  })

  it('fails when a bit of the later root is turned', () => {
    fc.assert(
      fc.property(growths, bits, (growth, bit) => {
        const claim = claimFor(growth)
        const later = { ...claim.later, root: turnedBit(claim.later.root, bit) }
        expect(provesConsistency({ ...claim, later })).toBe(false)
      }),
    )
  })

  it('fails when a bit of any hash on the path is turned', () => {
    fc.assert(
      fc.property(growths, bits, (growth, bit) => {
        const claim = claimFor(growth)
        for (const at of claim.proof.path.keys()) {
          const path = claim.proof.path.map((hash, step) => (step === at ? turnedBit(hash, bit) : hash))
          expect(provesConsistency({ ...claim, proof: { path } })).toBe(false)
        }
      }),
    )
  })

  it('fails when a hash is added to the path or taken from it', () => {
    fc.assert(
      fc.property(growths, (growth) => {
        const claim = claimFor(growth)
        const { path } = claim.proof
        const added = claim.later.root
        const changed = [[...path, added], [added, ...path], path.slice(1), path.slice(0, -1)]
        for (const other of changed.filter(({ length }) => length !== path.length)) {
          expect(provesConsistency({ ...claim, proof: { path: other } })).toBe(false)
        }
      }),
    )
  })

  it('fails when one leaf of the past was written anew', () => {
    fc.assert(
      fc.property(growths, fc.nat(), ({ from, to }, seed) => {
        const honest = numberedLeaves(to)
        const forged = honest.map((leaf, at) => (at === seed % from ? turnedBit(leaf, 0) : leaf))
        const claim = claimFor({ from, to })
        const later = { size: to, root: merkleRoot(forged) }
        expect(provesConsistency({ ...claim, later, proof: consistencyProof(forged, from) })).toBe(false)
      }),
    )
  })

  it('fails for a log that shrank', () => {
    const { earlier, later, proof } = claimFor({ from: 4, to: 8 })
    expect(provesConsistency({ earlier: later, later: earlier, proof })).toBe(false)
  })

  it('fails from an empty log with a root of its own', () => {
    const claim = claimFor({ from: 0, to: 3 })
    expect(provesConsistency({ ...claim, earlier: { size: 0, root: claim.later.root } })).toBe(false)
  })

  it('fails to an empty log with a root of its own', () => {
    const claim = claimFor({ from: 0, to: 0 })
    const root = claimFor({ from: 0, to: 3 }).later.root
    expect(provesConsistency({ ...claim, later: { size: 0, root } })).toBe(false)
  })

  it('fails from an empty log with a path that proves nothing', () => {
    const claim = claimFor({ from: 0, to: 3 })
    expect(provesConsistency({ ...claim, proof: { path: [claim.later.root] } })).toBe(false)
  })

  it('cannot be made from a tree that is larger than the later one', () => {
    expect(() => consistencyProof(numberedLeaves(3), 4)).toThrow(RangeError)
  })
})

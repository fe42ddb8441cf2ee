import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Hash } from './hash.ts'
import { inclusionProof, provesInclusion } from './inclusion-proof.ts'
import { hashLeaf, hashNode, merkleRoot } from './merkle.ts'
import { numberedLeaves } from './testing/numbered-leaves.ts'
import { referenceLeaves } from './testing/reference-tree.ts'
import { turnedBit } from './testing/turned-bit.ts'

const places = fc.integer({ min: 1, max: 40 }).chain((size) =>
  fc.record({
    size: fc.constant(size),
    index: fc.nat({ max: size - 1 }),
    other: fc.nat({ max: size - 1 }),
  }),
)

function claimFor({ size, index }: { size: number; index: number }) {
  const leaves = numberedLeaves(size)
  const leaf = leaves[index] ?? hashLeaf(new Uint8Array())
  return { leaf, proof: inclusionProof(leaves, index), head: { size, root: merkleRoot(leaves) } }
}

const bits = fc.nat({ max: 255 })

describe('an inclusion proof', () => {
  it('is the published one for the first of the eight reference leaves', () => {
    expect(inclusionProof(referenceLeaves, 0).path).toEqual([
      '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
    ])
  })

  it('holds for every leaf of every tree up to forty leaves', () => {
    for (let size = 1; size <= 40; size += 1) {
      for (let index = 0; index < size; index += 1) {
        expect(provesInclusion(claimFor({ size, index }))).toBe(true)
      }
    }
  })

  it('fails when a bit of the leaf is turned', () => {
    fc.assert(
      fc.property(places, bits, (place, bit) => {
        const claim = claimFor(place)
        expect(provesInclusion({ ...claim, leaf: turnedBit(claim.leaf, bit) })).toBe(false)
      }),
    )
  })

  it('fails when a bit of the root is turned', () => {
    fc.assert(
      fc.property(places, bits, (place, bit) => {
        const claim = claimFor(place)
        const head = { ...claim.head, root: turnedBit(claim.head.root, bit) }
        expect(provesInclusion({ ...claim, head })).toBe(false)
      }),
    )
  })

  it('fails when a bit of any hash on the path is turned', () => {
    fc.assert(
      fc.property(places, bits, (place, bit) => {
        const claim = claimFor(place)
        for (const at of claim.proof.path.keys()) {
          const path = claim.proof.path.map((hash, step) => (step === at ? turnedBit(hash, bit) : hash))
          expect(provesInclusion({ ...claim, proof: { ...claim.proof, path } })).toBe(false)
        }
      }),
    )
  })

  it('fails for another index', () => {
    fc.assert(
      fc.property(places, (place) => {
        fc.pre(place.other !== place.index)
        const claim = claimFor(place)
        expect(provesInclusion({ ...claim, proof: { ...claim.proof, index: place.other } })).toBe(false)
      }),
    )
  })

  it('fails when a hash is added to the path or taken from it', () => {
    fc.assert(
      fc.property(places, (place) => {
        const claim = claimFor(place)
        const { path } = claim.proof
        const changed = [[...path, claim.leaf], [claim.leaf, ...path], path.slice(1), path.slice(0, -1)]
        for (const other of changed.filter(({ length }) => length !== path.length)) {
          expect(provesInclusion({ ...claim, proof: { ...claim.proof, path: other } })).toBe(false)
        }
      }),
    )
  })

  it('takes no subtree, nor the whole tree, for a leaf', () => {
    const head = claimFor({ size: 4, index: 0 }).head
    const [a, b, c, d] = numberedLeaves(4) as [Hash, Hash, Hash, Hash]
    const subtree = { leaf: hashNode(a, b), proof: { index: 0, path: [hashNode(c, d)] }, head }
    expect(provesInclusion(subtree)).toBe(false)
    expect(provesInclusion({ leaf: head.root, proof: { index: 0, path: [] }, head })).toBe(false)
  })

  it('fails for an index outside the tree', () => {
    const claim = claimFor({ size: 5, index: 4 })
    for (const index of [5, -1, 0.5, Number.NaN, 2 ** 53]) {
      expect(provesInclusion({ ...claim, proof: { ...claim.proof, index } })).toBe(false)
    }
  })

  it('cannot be made for a leaf that is not there', () => {
    expect(() => inclusionProof(numberedLeaves(3), 3)).toThrow(RangeError)
  })
})

import { describe, expect, it } from 'vitest'
import { hashBytes } from './hash.ts'
import { hashLeaf, hashNode, merkleRoot } from './merkle.ts'
import { referenceLeaves, referenceRoots } from './testing/reference-tree.ts'

describe('the Merkle tree of RFC 6962', () => {
  it.each(referenceRoots.map((root, size) => ({ root, size })))(
    'has the published root over $size reference leaves',
    ({ root, size }) => {
      expect(merkleRoot(referenceLeaves.slice(0, size))).toBe(root)
    },
  )

  it('never takes a node for a leaf', () => {
    const [left, right] = [hashLeaf(Uint8Array.of(1)), hashLeaf(Uint8Array.of(2))]
    const children = Uint8Array.of(...hashBytes(left), ...hashBytes(right))
    expect(hashNode(left, right)).not.toBe(hashLeaf(children))
  })
})

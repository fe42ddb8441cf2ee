import { z } from 'zod'
import { Hash } from './hash.ts'
import { hashNode, merkleRoot, splitPoint } from './merkle.ts'
import { TreeHead } from './tree-head.ts'

/** The audit path of one leaf, from the leaf up; `index` counts from 0 (RFC 6962, 2.1.1). */
export const InclusionProof = z.strictObject({
  index: z.int().nonnegative(),
  path: z.array(Hash).readonly(),
})
export type InclusionProof = z.infer<typeof InclusionProof>

/** Proves that the leaf at `index` is in the tree of `leaves`. Throws on an index outside it. */
export function inclusionProof(leaves: readonly Hash[], index: number): InclusionProof {
  if (!Number.isInteger(index) || index < 0 || index >= leaves.length) {
    throw new RangeError('no leaf at this index')
  }
  return { index, path: auditPath(leaves, index) }
}

const Claim = z.strictObject({ leaf: Hash, proof: InclusionProof, head: TreeHead })

/** Whether the proof leads from the leaf to the head's root; anything malformed is no. */
export function provesInclusion(claim: z.infer<typeof Claim>): boolean {
  const read = Claim.safeParse(claim)
  if (!read.success) return false
  const { leaf, proof, head } = read.data
  if (proof.index >= head.size) return false
  return climb({ leaf, ...proof, size: head.size }) === head.root
}

function auditPath(leaves: readonly Hash[], index: number): Hash[] {
  if (leaves.length === 1) return []
  const split = splitPoint(leaves.length)
  const [left, right] = [leaves.slice(0, split), leaves.slice(split)]
  return index < split
    ? [...auditPath(left, index), merkleRoot(right)]
    : [...auditPath(right, index - split), merkleRoot(left)]
}

interface Climb extends InclusionProof {
  readonly leaf: Hash
  readonly size: number
}

function climb({ leaf, index, path, size }: Climb): Hash | undefined {
  if (size === 1) return path.length === 0 ? leaf : undefined
  const sibling = path.at(-1)
  if (sibling === undefined) return undefined
  const split = splitPoint(size)
  const below = path.slice(0, -1)
  if (index < split) {
    const left = climb({ leaf, index, path: below, size: split })
    return left && hashNode(left, sibling)
  }
  const right = climb({ leaf, index: index - split, path: below, size: size - split })
  return right && hashNode(sibling, right)
}

import { z } from 'zod'
import { Hash } from './hash.ts'
import { emptyRoot, hashNode, merkleRoot, splitPoint } from './merkle.ts'
import { TreeHead } from './tree-head.ts'

/** The nodes that show a later tree to begin with an earlier one (RFC 6962, 2.1.2). */
export const ConsistencyProof = z.strictObject({ path: z.array(Hash).readonly() })
export type ConsistencyProof = z.infer<typeof ConsistencyProof>

/** Proves that the tree of `leaves` begins with its first `from` leaves, unchanged. */
export function consistencyProof(leaves: readonly Hash[], from: number): ConsistencyProof {
  if (!Number.isInteger(from) || from < 0 || from > leaves.length) {
    throw new RangeError('the earlier tree is not a part of the later one')
  }
  return { path: from === 0 ? [] : subProof(leaves, from, true) }
}

const Claim = z.strictObject({ earlier: TreeHead, later: TreeHead, proof: ConsistencyProof })

/** Whether the later tree holds the earlier one unchanged; anything malformed is no. */
export function provesConsistency(claim: z.infer<typeof Claim>): boolean {
  const read = Claim.safeParse(claim)
  if (!read.success) return false
  const { earlier, later, proof } = read.data
  if (earlier.size > later.size) return false
  if (earlier.size === 0) return proof.path.length === 0 && earlier.root === emptyRoot && emptyHolds(later)
  const roots = rebuild({ ...proof, from: earlier.size, to: later.size, known: earlier.root })
  return roots?.earlier === earlier.root && roots.later === later.root
}

function emptyHolds(later: TreeHead): boolean {
  return later.size > 0 || later.root === emptyRoot
}

// `whole` is true while the earlier tree is the left edge: its root is known to the verifier.
function subProof(leaves: readonly Hash[], from: number, whole: boolean): Hash[] {
  if (from === leaves.length) return whole ? [] : [merkleRoot(leaves)]
  const split = splitPoint(leaves.length)
  const [left, right] = [leaves.slice(0, split), leaves.slice(split)]
  return from <= split
    ? [...subProof(left, from, whole), merkleRoot(right)]
    : [...subProof(right, from - split, false), merkleRoot(left)]
}

interface Rebuild extends ConsistencyProof {
  readonly from: number
  readonly to: number
  /** The earlier root, as long as the earlier tree is the left edge; then the path omits it. */
  readonly known: Hash | undefined
}

interface Roots {
  readonly earlier: Hash
  readonly later: Hash
}

function rebuild({ path, from, to, known }: Rebuild): Roots | undefined {
  if (from === to) return sameTree(path, known)
  const sibling = path.at(-1)
  if (sibling === undefined) return undefined
  const split = splitPoint(to)
  const below = path.slice(0, -1)
  if (from <= split) {
    const left = rebuild({ path: below, from, to: split, known })
    return left && { earlier: left.earlier, later: hashNode(left.later, sibling) }
  }
  const right = rebuild({ path: below, from: from - split, to: to - split, known: undefined })
  return (
    right && {
      earlier: hashNode(sibling, right.earlier),
      later: hashNode(sibling, right.later),
    }
  )
}

function sameTree(path: readonly Hash[], known: Hash | undefined): Roots | undefined {
  const [root, ...surplus] = known === undefined ? path : [known, ...path]
  return root === undefined || surplus.length > 0 ? undefined : { earlier: root, later: root }
}

import { hashBytes, hashOf, type Hash } from './hash.ts'

// Leaves and nodes start with another byte, so a node never passes for a leaf.
const leafPrefix = Uint8Array.of(0x00)
const nodePrefix = Uint8Array.of(0x01)

/** The root of a log without entries: SHA-256 of nothing (RFC 6962, 2.1). */
export const emptyRoot: Hash = hashOf()

/** The hash of one leaf's bytes (RFC 6962, 2.1). */
export function hashLeaf(bytes: Uint8Array): Hash {
  return hashOf(leafPrefix, bytes)
}

/** The hash of two subtrees, in this order (RFC 6962, 2.1). */
export function hashNode(left: Hash, right: Hash): Hash {
  return hashOf(nodePrefix, hashBytes(left), hashBytes(right))
}

/** The largest power of two smaller than `size`, where a tree of two or more leaves splits. */
export function splitPoint(size: number): number {
  let split = 1
  while (split * 2 < size) split *= 2
  return split
}

/** The Merkle tree hash of leaf hashes, by its definition (RFC 6962, 2.1). */
export function merkleRoot(leaves: readonly Hash[]): Hash {
  const [only] = leaves
  if (only === undefined) return emptyRoot
  if (leaves.length === 1) return only
  const split = splitPoint(leaves.length)
  return hashNode(merkleRoot(leaves.slice(0, split)), merkleRoot(leaves.slice(split)))
}

import { z } from 'zod'
import { Hash } from './hash.ts'
import { emptyRoot, hashNode } from './merkle.ts'

/**
 * All that appending needs of a log: its size and the roots of its complete subtrees,
 * largest first, one for each 1 in the binary writing of the size.
 */
export const Frontier = z
  .strictObject({ size: z.int().nonnegative(), peaks: z.array(Hash).readonly() })
  .refine(({ size, peaks }) => peaks.length === completeSubtrees(size), {
    error: 'the peaks of a frontier are the complete subtrees of its size',
  })
export type Frontier = z.infer<typeof Frontier>

/** The frontier of a log without entries. */
export const emptyFrontier: Frontier = { size: 0, peaks: [] }

/** The frontier after one more leaf; the one given stays as it was. */
export function appendLeaf(frontier: Frontier, leaf: Hash): Frontier {
  const peaks = [...frontier.peaks]
  let grown = leaf
  for (let rest = frontier.size; rest % 2 === 1; rest = Math.floor(rest / 2)) {
    grown = hashNode(lastOf(peaks), grown)
  }
  return { size: frontier.size + 1, peaks: [...peaks, grown] }
}

/** The root of the tree that the frontier stands for. */
export function frontierRoot(frontier: Frontier): Hash {
  if (frontier.peaks.length === 0) return emptyRoot
  return frontier.peaks.reduceRight((right, left) => hashNode(left, right))
}

function lastOf(peaks: Hash[]): Hash {
  const last = peaks.pop()
  if (last === undefined) throw new RangeError('a frontier lacks a peak that its size needs')
  return last
}

function completeSubtrees(size: number): number {
  let ones = 0
  for (let rest = size; rest > 0; rest = Math.floor(rest / 2)) ones += rest % 2
  return ones
}

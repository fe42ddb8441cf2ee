import type { Hash } from '../hash.ts'
import { hashLeaf } from '../merkle.ts'

/** Leaves that all differ, for trees of any size up to 256. */
export function numberedLeaves(count: number): Hash[] {
  return Array.from({ length: count }, (_, number) => hashLeaf(Uint8Array.of(number)))
}

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { appendLeaf, emptyFrontier, Frontier, frontierRoot } from './frontier.ts'
import { hashLeaf, merkleRoot } from './merkle.ts'
import { numberedLeaves } from './testing/numbered-leaves.ts'

const leaves = fc.array(fc.uint8Array({ maxLength: 8 }).map(hashLeaf), { maxLength: 130 })

describe('the frontier', () => {
  it('has the root of the whole tree after every append', () => {
    fc.assert(
      fc.property(leaves, (all) => {
        const frontier = all.reduce(appendLeaf, emptyFrontier)
        expect(frontierRoot(frontier)).toBe(merkleRoot(all))
        expect(frontier.size).toBe(all.length)
      }),
    )
  })

  it('is read back from storage as what it was', () => {
    fc.assert(
      fc.property(leaves, (all) => {
        const frontier = all.reduce(appendLeaf, emptyFrontier)
        expect(Frontier.parse(JSON.parse(JSON.stringify(frontier)))).toEqual(frontier)
      }),
    )
  })

  it('leaves the frontier before it as it was', () => {
    const before = numberedLeaves(7).reduce(appendLeaf, emptyFrontier)
    const copy = { ...before, peaks: [...before.peaks] }
    for (const leaf of numberedLeaves(1)) appendLeaf(before, leaf)
    expect(before).toEqual(copy)
  })

  it('refuses a size that its peaks do not add up to', () => {
    const { peaks } = numberedLeaves(7).reduce(appendLeaf, emptyFrontier)
    expect(Frontier.safeParse({ size: 8, peaks }).success).toBe(false)
  })

  it('does not append to a frontier without the peaks that its size needs', () => {
    const [leaf] = numberedLeaves(1)
    expect(() => leaf && appendLeaf({ size: 1, peaks: [] }, leaf)).toThrow(RangeError)
  })
})

import { describe, expect, it } from 'vitest'
import { publicKeyOf, signCheckpoint } from './checkpoint.ts'
import { consistencyProof } from './consistency-proof.ts'
import { inclusionProof } from './inclusion-proof.ts'
import { hashLeaf, merkleRoot } from './merkle.ts'
import { flippedBits } from './testing/changed-texts.ts'
import { numberedLeaves } from './testing/numbered-leaves.ts'
import { otherLog, sampleDay, sampleKey, sampleLog, secretKey } from './testing/sample-log.ts'
import { verifyConsistency, verifyInclusion } from './verify-proof.ts'

const leaves = numberedLeaves(6)
const [earlier, later] = [checkpointAt(5), checkpointAt(6)]
const otherKey = publicKeyOf(new Uint8Array(32).fill(8))
const [leaf = hashLeaf(new Uint8Array())] = leaves
const inclusion = { leaf, proof: inclusionProof(leaves, 0), checkpoint: later }
const consistency = { earlier, later, proof: consistencyProof(leaves, 5) }

describe('a proof under a signed checkpoint', () => {
  it('shows that an entry is in the log', () => {
    expect(verifyInclusion({ ...inclusion, trustedKey: sampleKey })).toBe(true)
  })

  it('shows that a log only grew', () => {
    expect(verifyConsistency({ ...consistency, trustedKey: sampleKey })).toBe(true)
  })

  it(
    'of inclusion fails when any bit of leaf, path, index or checkpoint is turned',
    { timeout: 60_000 },
    () => {
      const accepted = [...flippedBits(JSON.stringify(inclusion))].filter((text) =>
        holds(() => verifyInclusion({ ...JSON.parse(text), trustedKey: sampleKey })),
      )
      expect(accepted).toEqual([])
    },
  )

  it('of consistency fails when any bit of path or checkpoints is turned', { timeout: 60_000 }, () => {
    const accepted = [...flippedBits(JSON.stringify(consistency))].filter((text) =>
      holds(() => verifyConsistency({ ...JSON.parse(text), trustedKey: sampleKey })),
    )
    expect(accepted).toEqual([])
  })

  it('fails for every other size, which the root alone would not show', () => {
    for (let size = 0; size <= 12; size += 1) {
      const checkpoint = { ...later, size }
      expect(verifyInclusion({ ...inclusion, checkpoint, trustedKey: sampleKey })).toBe(size === later.size)
    }
  })

  it('fails for a key that is not the trusted one', () => {
    expect(verifyInclusion({ ...inclusion, trustedKey: otherKey })).toBe(false)
    expect(verifyConsistency({ ...consistency, trustedKey: otherKey })).toBe(false)
  })

  it('fails between checkpoints of two logs', () => {
    const foreign = checkpointAt(6, otherLog)
    expect(verifyConsistency({ ...consistency, later: foreign, trustedKey: sampleKey })).toBe(false)
  })
})

function checkpointAt(size: number, log = sampleLog) {
  const root = merkleRoot(leaves.slice(0, size))
  return signCheckpoint(secretKey, { log, size, root, day: sampleDay })
}

// A text that is no JSON any more is refused before it reaches the verifier.
function holds(verify: () => boolean): boolean {
  try {
    return verify()
  } catch (error) {
    if (error instanceof SyntaxError) return false
    throw error
  }
}

import { z } from 'zod'
import { Checkpoint, PublicKey, verifyCheckpoint } from './checkpoint.ts'
import { ConsistencyProof, provesConsistency } from './consistency-proof.ts'
import { Hash } from './hash.ts'
import { InclusionProof, provesInclusion } from './inclusion-proof.ts'

/** A leaf is in the log of which a trusted key signed this checkpoint. */
export const InclusionClaim = z.strictObject({
  leaf: Hash,
  proof: InclusionProof,
  checkpoint: Checkpoint,
  trustedKey: PublicKey,
})
export type InclusionClaim = z.infer<typeof InclusionClaim>

/** Whether the claim holds; anything malformed or signed by another key is no. */
export function verifyInclusion(claim: InclusionClaim): boolean {
  const read = InclusionClaim.safeParse(claim)
  if (!read.success) return false
  const { leaf, proof, checkpoint, trustedKey } = read.data
  return provesInclusion({ leaf, proof, head: headOf(checkpoint) }) && isSignedBy(trustedKey, checkpoint)
}

/** The later checkpoint is of the same log, which kept all that the earlier one saw. */
export const ConsistencyClaim = z.strictObject({
  earlier: Checkpoint,
  later: Checkpoint,
  proof: ConsistencyProof,
  trustedKey: PublicKey,
})
export type ConsistencyClaim = z.infer<typeof ConsistencyClaim>

/** Whether the claim holds; anything malformed or signed by another key is no. */
export function verifyConsistency(claim: ConsistencyClaim): boolean {
  const read = ConsistencyClaim.safeParse(claim)
  if (!read.success) return false
  const { earlier, later, proof, trustedKey } = read.data
  return (
    provesConsistency({ earlier: headOf(earlier), later: headOf(later), proof }) &&
    earlier.log === later.log &&
    [earlier, later].every((checkpoint) => isSignedBy(trustedKey, checkpoint))
  )
}

function headOf({ size, root }: Checkpoint) {
  return { size, root }
}

function isSignedBy(trustedKey: PublicKey, checkpoint: Checkpoint): boolean {
  return checkpoint.key === trustedKey && verifyCheckpoint(checkpoint)
}

import { verifyCheckpoint, type Checkpoint } from './checkpoint.ts'
import { provesConsistency, type ConsistencyProof } from './consistency-proof.ts'
import type { Hash } from './hash.ts'
import { provesInclusion, type InclusionProof } from './inclusion-proof.ts'

/** A leaf is in the log of which a trusted key signed this checkpoint. */
export interface InclusionClaim {
  readonly leaf: Hash
  readonly proof: InclusionProof
  readonly checkpoint: Checkpoint
  readonly trustedKey: string
}

/** Whether the claim holds; anything malformed or signed by another key is no. */
export function verifyInclusion({ leaf, proof, checkpoint, trustedKey }: InclusionClaim): boolean {
  const { size, root } = checkpoint
  return provesInclusion({ leaf, proof, head: { size, root } }) && signedBy(trustedKey, checkpoint)
}

/** The later checkpoint is of the same log, which kept all that the earlier one saw. */
export interface ConsistencyClaim {
  readonly earlier: Checkpoint
  readonly later: Checkpoint
  readonly proof: ConsistencyProof
  readonly trustedKey: string
}

/** Whether the claim holds; anything malformed or signed by another key is no. */
export function verifyConsistency({ earlier, later, proof, trustedKey }: ConsistencyClaim): boolean {
  const heads = {
    earlier: { size: earlier.size, root: earlier.root },
    later: { size: later.size, root: later.root },
  }
  return (
    provesConsistency({ ...heads, proof }) &&
    earlier.log === later.log &&
    [earlier, later].every((checkpoint) => signedBy(trustedKey, checkpoint))
  )
}

function signedBy(trustedKey: string, checkpoint: Checkpoint): boolean {
  return verifyCheckpoint(checkpoint) && checkpoint.key === trustedKey
}

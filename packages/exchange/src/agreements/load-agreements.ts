import type { SealedRecord } from '@kader/disclosure'
import type { Code } from '@kader/domain/code'
import type { Id } from '@kader/domain/id'
import type { AgreementVersion, Signature } from '@kader/domain/lifecycle/agreement'
import type { Ports } from '../ports/transactions.ts'
import { versionOf } from './text-of.ts'

/** The versions of one cell that can be reached here, and the signatures under them. */
export interface Agreements {
  readonly sealed: readonly SealedRecord<'agreement'>[]
  readonly versions: readonly (AgreementVersion & { readonly text: Code })[]
  readonly signatures: readonly Signature[]
}

export async function loadAgreements({ shelf }: Ports, cell: Id): Promise<Agreements> {
  const sealed = await shelf('agreement').where({ cell })
  const signed = sealed.length === 0 ? [] : await shelf('agreement-signature').where({ cell })
  return {
    sealed,
    versions: sealed.map(({ facts }) => versionOf(facts)),
    // A service signs for itself: a signature in the name of another service is none.
    signatures: signed.map(({ facts }) => facts).filter(({ service, source }) => service === source.service),
  }
}

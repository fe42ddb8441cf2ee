import { ById } from '@kader/domain/commands/case-file'
import { mayWithdraw } from '@kader/domain/lifecycle/agreement'
import { done, records, refusedBecause } from '../procedures/records.ts'
import { reachableVersion } from './reachable-version.ts'

/** The organiser takes back a text that not everyone signed. */
export function withdrawAgreement() {
  return records('municipality').mutation(ById, async (working, { id }) => {
    const { facts, version, known } = await reachableVersion(working, id)
    const may = mayWithdraw(version, working.mandate, known.signatures)
    if (!may.ok) return refusedBecause(may.refusal)
    await working.ports.shelf('agreement').amend({ ...facts, status: 'withdrawn' })
    return done(id)
  })
}

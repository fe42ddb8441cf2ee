import type { RecordFacts } from '@kader/domain/content/record'
import type { FileKeyOwner } from '../keys/file-keys.ts'

interface Standing extends RecordFacts {
  readonly caseFile?: string | undefined
  readonly signal?: string | undefined
}

/** Under whose key content stands: the file it belongs to and the service that wrote it. */
export function keyOwnerOf(facts: Standing): FileKeyOwner {
  const file = facts.caseFile ?? facts.signal ?? facts.cell
  return { file, controller: facts.source.service, cell: facts.cell }
}

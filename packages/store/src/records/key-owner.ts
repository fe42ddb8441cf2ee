import type { RecordName } from '@kader/domain/content/all-records'
import type { Addressee, RecordFacts } from '@kader/domain/content/record'
import type { FileKeyOwner } from '../keys/file-keys.ts'

interface Standing extends RecordFacts {
  readonly caseFile?: string | undefined
  readonly signal?: string | undefined
}

/** Under whose key content stands: the file, or the register, that it belongs to, and the service that wrote it. */
export function keyOwnerOf(name: RecordName, facts: Standing): FileKeyOwner {
  const controller = facts.source.service
  const to = (reader: Addressee['to']): boolean => facts.addressees.some((one) => one.to === reader)
  if (to('register')) return { file: 'register', controller, cell: null }
  if (to('supervisor')) return { file: `reports of ${facts.cell}`, controller, cell: facts.cell }
  // The record of a destruction outlives the keys that it tells of.
  if (name === 'destruction') return { file: facts.cell, controller, cell: facts.cell }
  // What somebody said himself stays his own when the joint file and its keys go.
  if (name === 'contribution') return { file: `own lines in ${facts.caseFile ?? facts.cell}`, controller, cell: facts.cell }
  return { file: facts.caseFile ?? facts.signal ?? facts.cell, controller, cell: facts.cell }
}

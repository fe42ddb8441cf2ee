import type { AddFilePart, IssueInstruction } from '@kader/domain/commands/instruction'
import type { Id } from '@kader/domain/id'
import type { ReadFile } from './open-file.tsx'
import type { Deed } from '@kader/panel-kit/deed'

/** What a person says of himself about one version. */
export interface ReadingDeeds {
  readonly receive: Deed<Id>
  readonly acknowledge: Deed<Id>
  readonly readFile: ReadFile
}

/** What an issuer does: give it, and send its file part by part. */
export interface IssuingDeeds {
  readonly issue: Deed<IssueInstruction>
  readonly addPart: Deed<AddFilePart>
  readonly readFile: ReadFile
}

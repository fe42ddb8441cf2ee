import type { ContentOf, FactsOf } from '@kader/domain/content/record'
import type { RecordName, Records } from '@kader/domain/content/all-records'
import { seal, type Sealed } from '@kader/sealed'

/** A record of the domain with its content sealed away. */
export type SealedRecord<Name extends RecordName> = Name extends RecordName ? Sealed<Name, FactsOf<Records[Name]>, ContentOf<Records[Name]>> : never

/** Seals what was just written, so that it can be stored; opening it again goes through `disclose`. */
export function sealRecord<Name extends RecordName>(name: Name, facts: FactsOf<Records[Name]>, content: ContentOf<Records[Name]>): SealedRecord<Name> {
  return seal(name, facts, content) as unknown as SealedRecord<Name>
}

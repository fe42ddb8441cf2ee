import type { Content, Facts, RecordName } from '@kader/domain/content/all-records'
import { seal, type Sealed } from '@kader/sealed'

/** A record of the domain with its content sealed away. */
export type SealedRecord<Name extends RecordName> = Sealed<Name, Facts<Name>, Content<Name>>

/** Seals what was just written, so that it can be stored; opening it again goes through `disclose`. */
export function sealRecord<Name extends RecordName>(name: Name, facts: Facts<Name>, content: Content<Name>): SealedRecord<Name> {
  return seal(name, facts, content)
}

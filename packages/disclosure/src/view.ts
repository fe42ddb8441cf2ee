import type { Content, Facts, RecordName } from '@kader/domain/content/all-records'
import type { Purpose } from '@kader/domain/vocabulary/purposes'
import type { Setting } from '@kader/domain/vocabulary/settings'

interface Reading {
  readonly setting: Setting
  readonly purpose: Purpose
  /** `capacity`: as oneself. `own-team`: as a colleague of the source, or for one's own service's file. */
  readonly recipient: 'capacity' | 'own-team'
  /** Who discloses: the source of the record, or, for one's own file, the reader himself. */
  readonly holder: 'source' | 'reader'
  /** `asked`: EXISTENCE is a question of its own. `within`: it was asked of what the record stands in. */
  readonly existence: 'asked' | 'within'
}

/** How a recipient reads a record: in which setting and to what end, and which facts and fields it asks for. */
export interface View<Name extends RecordName, Fact extends keyof Facts<Name> & string, Field extends keyof Content<Name> & string> extends Reading {
  readonly record: Name
  readonly facts: readonly Fact[]
  readonly fields: readonly Field[]
}

/** A view of which only the reading matters. */
export interface AnyView extends Reading {
  readonly record: RecordName
  readonly facts: readonly string[]
  readonly fields: readonly string[]
}

type ViewOptions<Fact, Field> = Pick<Reading, 'setting' | 'purpose'> &
  Partial<Reading> & { readonly facts: readonly Fact[]; readonly fields: readonly Field[] }

/** Defines a view. Facts are shown with EXISTENCE; each field by the rule for its own kind. */
export function viewOf<const Name extends RecordName, const Fact extends keyof Facts<Name> & string, const Field extends keyof Content<Name> & string>(
  record: Name,
  options: ViewOptions<Fact, Field>,
): View<Name, Fact, Field> {
  return { record, recipient: 'capacity', holder: 'source', existence: 'asked', ...options }
}

import type { View } from '@kader/disclosure'

type InstructionFact =
  | 'kind' | 'issuedOn' | 'from' | 'to' | 'norm' | 'file' | 'audience' | 'binding' | 'suspendsAfterDays' | 'version' | 'replaces' | 'announcedOn'

/** Instructions are public within the framework: nothing of a case, nothing of a person. */
export interface InstructionViews {
  readonly instruction: View<'instruction', InstructionFact, 'issuer' | 'number' | 'subject' | 'fileName'>
  readonly file: View<'instruction-file', never, 'bytes'>
}

/** With what the register calls each cell. */
export interface IssuedInstructionViews extends InstructionViews {
  readonly cell: View<'cell-entry', never, 'name'>
}

export interface CellInstructionViews extends InstructionViews {
  readonly seat: View<'seat', 'mandate' | 'capacity', 'name' | 'service'>
}

import type { View } from '@kader/disclosure'

type CaseFacts = 'status' | 'age' | 'listedOn' | 'reviewBy' | 'weighedOn' | 'motivatedOn' | 'authorisedOn' | 'ownFileAuthorisedOn' | 'objectedOn' | 'closedOn' | 'keepUntil' | 'legalHoldOn'

/** How the organiser reads registrations and cases. */
export interface CaseViews {
  readonly registration: View<'signal', 'status' | 'urgent' | 'age' | 'registeredOn', never>
  readonly registeredLine: View<'signal-line', 'kind', 'text'>
  readonly caseFile: View<'case-file', CaseFacts, never>
  readonly listingReason: View<'listing-decision', 'day' | 'decision', 'indications' | 'reason'>
  readonly weighing: View<'minor-weighing', 'day', 'weighing' | 'motivation'>
  readonly refusal: View<'case-refusal', 'day' | 'route', 'reason'>
  readonly closingNote: View<'closing-note', 'day' | 'step', 'reason'>
  readonly destruction: View<'destruction', 'caseFile' | 'ground' | 'status' | 'proposedOn' | 'decidedOn' | 'decidedBy' | 'gone', 'selectionRule'>
  readonly seat: View<'seat', 'mandate' | 'capacity', 'name' | 'service'>
  readonly consultation: View<'consultation', 'status' | 'day', never>
}

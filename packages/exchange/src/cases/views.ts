import type { View } from '@kader/disclosure'

type CaseFacts = 'status' | 'age' | 'listedOn' | 'reviewBy' | 'weighedOn' | 'motivatedOn' | 'authorisedOn' | 'ownFileAuthorisedOn' | 'objectedOn'

/** How the organiser reads registrations and cases. */
export interface CaseViews {
  readonly registration: View<'signal', 'status' | 'urgent' | 'age' | 'registeredOn', never>
  readonly registeredLine: View<'signal-line', 'kind', 'text'>
  readonly caseFile: View<'case-file', CaseFacts, never>
  readonly listingReason: View<'listing-decision', 'day' | 'decision', 'indications' | 'reason'>
  readonly weighing: View<'minor-weighing', 'day', 'weighing' | 'motivation'>
  readonly refusal: View<'case-refusal', 'day' | 'route', 'reason'>
  readonly consultation: View<'consultation', 'status' | 'day', never>
}

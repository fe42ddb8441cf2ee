import type { View } from '@kader/disclosure'

/** One's own incidents, for oneself alone. */
export interface IncidentViews {
  readonly incident: View<'incident', 'class' | 'risk' | 'happenedOn' | 'noticedOn' | 'officerOn' | 'authorityOn' | 'personsOn' | 'closedOn', 'what'>
  readonly note: View<'incident-note', 'day', 'text'>
}

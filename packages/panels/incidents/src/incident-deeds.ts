import type { AddIncidentNote, NoteIncident, TellOfIncident } from '@kader/domain/commands/incident'
import type { Id } from '@kader/domain/id'
import type { Deed } from '@kader/panel-kit/deed'

/** What one does with what went wrong. */
export interface IncidentDeeds {
  note: Deed<NoteIncident>
  tell: Deed<TellOfIncident>
  addNote: Deed<AddIncidentNote>
  close: Deed<Id>
}

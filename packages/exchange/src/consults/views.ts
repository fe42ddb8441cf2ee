import type { View } from '@kader/disclosure'
import type { HolderCapacity } from '@kader/domain/vocabulary/capacities'
import type { Kind } from '@kader/domain/vocabulary/kinds'

/** What a sector asks of a consultation, record by record. */
export interface ConsultationViews {
  readonly consultation: View<'consultation', 'status' | 'day', never>
  readonly invitation: View<'invitation', 'consultation' | 'status' | 'declined' | 'representative' | 'represents' | 'day', 'subject' | 'aim' | 'services' | 'urgency'>
  readonly sentInvitation: View<'invitation', 'invitee' | 'status' | 'declined' | 'representative' | 'represents' | 'day', never>
  readonly seat: View<'seat', 'mandate' | 'capacity', 'name' | 'service'>
  readonly attendance: View<'attendance', 'mandate' | 'inRoom' | 'confirmed' | 'tookPart' | 'aside', never>
  readonly needToKnow: View<'need-to-know', 'mandate' | 'kind' | 'answer', never>
  readonly consent: View<'own-file-consent', 'mandate' | 'answer', never>
  /** A line said at the table. */
  readonly line: View<'contribution', 'form', 'text'>
  readonly ownLine: View<'contribution', 'kind' | 'form', 'text'>
  readonly conclusion: View<'conclusion', never, 'text'>
  readonly action: View<'action', 'consultation' | 'owner' | 'due', 'task'>
  readonly ownFile: View<'action', 'consultation' | 'owner' | 'due', 'task'>
  /** A feedback fiche while the table is open (P02), and afterwards (P04). */
  readonly ficheAtTable: View<'fiche-text', 'day', 'evaluation' | 'measures'>
  readonly fiche: View<'fiche', 'day' | 'signedOn' | 'recipients', 'evaluation' | 'measures'>
  /** What a colleague carries out (E19). */
  readonly order: View<'action-order', 'to' | 'due' | 'doneOn', 'task'>
  readonly ownNote: View<'own-note', 'kind' | 'day', 'text'>
  /** The kinds shown per seat, filled or not; a kind that is not here is never asked for. */
  readonly table: Partial<Readonly<Record<HolderCapacity, readonly Kind[]>>>
}

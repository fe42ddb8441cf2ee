import type { SameKeys } from '../area.ts'
import type { today as dutch } from '../nl/today.ts'

export const today: SameKeys<typeof dutch> = {
  lead: 'What waits for you, what you promised, and what you are still writing.',
  invitations: 'Invitations waiting for you',
  invitationsNone: 'No invitation is waiting',
  invitationsNoneAbout:
    'When the mayor asks your service to a consultation, you read it here first. You are never obliged to speak.',
  invitation: 'Invitation of {day}',
  actions: 'What you agreed',
  actionsNone: 'You have no open agreements',
  actionsNoneAbout: 'What you agree in a consultation stands here with its last day.',
  drafts: 'Your drafts',
  draftsNone: 'You have no drafts',
  draftsNoneAbout: 'A signal you began to write waits here until you go on.',
  write: 'New signal',
  ask: 'May I share this?',
  actionsLead: 'Only the action, not the story behind it.',
}

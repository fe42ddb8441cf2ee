import type { SameKeys } from '../area.ts'
import type { today as dutch } from '../nl/today.ts'

export const today: SameKeys<typeof dutch> = {
  lead: 'Ce qui vous attend, ce que vous avez promis, et ce que vous êtes en train d’écrire.',
  invitations: 'Invitations qui vous attendent',
  invitationsNone: 'Aucune invitation n’attend',
  invitationsNoneAbout:
    'Si le bourgmestre invite votre service à une concertation, vous le lisez d’abord ici. Vous n’êtes jamais obligé de parler.',
  invitation: 'Invitation du {day}',
  actions: 'Ce que vous avez convenu',
  actionsNone: 'Vous n’avez pas d’engagement ouvert',
  actionsNoneAbout: 'Ce que vous convenez en concertation se trouve ici, avec le dernier jour.',
  drafts: 'Vos brouillons',
  draftsNone: 'Vous n’avez pas de brouillon',
  draftsNoneAbout: 'Un signal que vous avez commencé à écrire attend ici que vous continuiez.',
  write: 'Nouveau signal',
  ask: 'Puis-je partager ceci ?',
  actionsLead: 'Seulement l’action, pas l’histoire derrière.',
}

import type { SameKeys } from '../area.ts'
import type { status as dutch } from '../nl/status.ts'

export const status: SameKeys<typeof dutch> = {
  signal: {
    draft: 'Brouillon',
    registered: 'Signalé',
  },
  case: {
    registered: 'Signalé',
    triage: 'À l’examen',
    refused: 'Non retenu',
    listed: 'Sur la liste des cas',
    closed: 'Clos',
  },
  invitation: {
    sent: 'En attente de réponse',
    accepted: 'Participe',
    declined: 'Ne participe pas',
    represented: 'Représenté',
  },
  consultation: {
    invited: 'Invité',
    open: 'En cours',
    closed: 'Clôturée',
    held: 'Suspendue',
  },
  declineReason: {
    'secrecy-doubt': 'Doute sur le secret',
    capacity: 'Pas de temps ou de personnel',
    'no-client': 'Cette personne ne nous est pas connue',
    principle: 'Par principe',
    other: 'Une autre raison',
  },
  age: {
    'under-12': 'Moins de 12 ans',
    '12-17': 'De 12 à 17 ans',
    adult: '18 ans ou plus',
    unknown: 'Âge inconnu',
  },
}

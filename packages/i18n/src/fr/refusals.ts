import type { SameKeys } from '../area.ts'
import type { refusals as dutch } from '../nl/refusals.ts'

export const refusals: SameKeys<typeof dutch> = {
  'already-registered': 'Ce signal est déjà enregistré. Vous n’avez plus rien à faire.',
  'nothing-to-register': 'Choisissez au moins une ligne à enregistrer.',
  'not-registered': 'Ceci n’est pas encore enregistré. Enregistrez-le d’abord.',
  'already-listed': 'Cette personne figure déjà sur la liste des cas.',
  'not-listed': 'Cette personne ne figure pas sur la liste des cas. Seul le bourgmestre peut en décider.',
  'case-closed': 'Ce dossier est clos. Vous ne pouvez plus rien y ajouter.',
  'only-the-mayor': 'Seul le bourgmestre peut en décider. Soumettez-le-lui.',
  'not-the-chair': 'Seule la personne qui préside la concertation peut le faire.',
  'already-open': 'La concertation est déjà ouverte.',
  'not-open': 'La concertation n’est pas ouverte. Attendez que la présidence l’ouvre.',
  'already-closed': 'La concertation est déjà close.',
  'nobody-present': 'Personne n’est encore présent. Notez d’abord qui est à la table.',
  'secrecy-not-confirmed': 'Tout le monde n’a pas confirmé le secret. Demandez-le d’abord.',
  'not-present': 'Vous n’êtes pas noté comme présent. Signalez d’abord votre présence.',
  'retention-term-not-fixed': 'Le délai de conservation n’est pas encore fixé. Fixez-le d’abord.',
  'minor-not-weighed': 'Il s’agit d’un mineur. Rédigez d’abord la pesée de son intérêt.',
  'already-answered': 'Vous avez déjà répondu à cette invitation.',
  'already-invited': 'Cette personne est déjà invitée.',
  'changed-meanwhile': 'Quelqu’un a modifié ceci entre-temps. Rechargez la page et voyez l’état actuel.',
  'not-allowed-by-law':
    'La loi ne le permet pas. Vous lisez ci-dessous pourquoi, et ce que vous pouvez faire.',
  'not-in-triage': 'Ce signal est déjà traité, ou n’existe plus. Regardez dans la liste.',
  'not-the-coordinator': 'Seul le coordinateur CSIL peut faire cela.',
  'not-invited': 'Vous n’êtes pas invité à cette concertation.',
  'consent-given':
    'Un accord a déjà été donné sur ce qui était convenu. Notez d’abord toutes les actions et demandez ensuite l’accord ; qui a déjà répondu peut changer sa réponse.',
}

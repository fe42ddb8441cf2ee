import type { SameKeys } from '../area.ts'
import type { errors as dutch } from '../nl/errors.ts'

export const errors: SameKeys<typeof dutch> = {
  withheld: 'Vous ne pouvez pas voir ceci maintenant.',
  refused: { title: 'Cela n’a pas eu lieu', why: 'Pourquoi ?' },
  code: {
    absent: 'Ceci n’existe pas, ou vous ne pouvez pas le voir. Revenez et recommencez.',
    'session-ended': 'Votre session est terminée. Reconnectez-vous.',
    'mandate-ended': 'Votre mandat n’est plus valable. Demandez au bourgmestre ou au coordinateur CSIL.',
    invalid: 'Quelque chose n’est pas correct dans ce que vous avez rempli. Vérifiez et réessayez.',
    conflict: 'Quelqu’un a modifié ceci entre-temps. Rechargez la page pour voir le dernier état.',
    'foreign-origin': 'Cette demande ne venait pas de ce site. Rien ne s’est passé. Rouvrez Kader.',
    'too-large': 'Ceci est trop volumineux pour être envoyé. Raccourcissez-le.',
    'rate-limited': 'Vous avez fait trop de demandes à la suite. Attendez une minute et réessayez.',
    unavailable: 'Kader ne peut pas faire cela maintenant. Rien n’a changé. Réessayez plus tard.',
    unreachable: 'Pas de connexion avec Kader. Vérifiez votre réseau et réessayez.',
    failed: 'Une erreur s’est produite de notre côté. Vous n’avez rien fait de mal. Réessayez.',
  },
  field: {
    required: 'Complétez ceci.',
    'national-number': 'Un numéro national complet figure ici. Retirez-le : Kader n’en conserve aucun.',
    'too-long': 'C’est trop long. Raccourcissez.',
    'too-short': 'C’est trop court. Écrivez un peu plus.',
    'too-many': 'Il y en a trop. Retirez-en quelques-uns.',
    'not-a-date': 'Ce jour n’existe pas. Choisissez un jour dans le calendrier.',
    'not-a-number': 'Écrivez ici un nombre.',
    'too-small': 'Ce nombre est trop petit.',
    'too-large': 'Ce nombre est trop grand.',
    'too-big': 'Ce fichier est trop grand. 3 Mo au plus.',
    'too-early': 'Ce jour est trop tôt. Choisissez un jour plus tard.',
    'too-late': 'Ce jour est trop tard. Choisissez un jour plus tôt.',
    twice: 'Ceci figure deux fois.',
    'two-parties': 'Choisissez au moins deux services.',
    'not-a-kbo':
      'Ce n’est pas un numéro BCE. Il a dix chiffres et commence par 0 ou 1 ; les deux derniers contrôlent le reste.',
    'not-an-institution': 'Ce n’est pas un numéro d’établissement. Il a six chiffres au plus.',
    'not-an-ovo': 'Ce n’est pas un code OVO. Il commence par OVO, suivi de six chiffres.',
    'not-a-nis': 'Ce n’est pas un code INS. Il a cinq chiffres.',
    overlaps:
      'Une commune figure ici deux fois pour le même jour. Terminez une période avant le début de l’autre.',
    'needs-deed':
      'Il faut pour cela un acte de création. Complétez-le ci-dessus, ou choisissez « En création ».',
    'after-the-end': 'Après « Supprimée », il n’y a plus rien. Retirez cet état.',
    'unknown-choice': 'Choisissez une des possibilités.',
    invalid: 'Ce n’est pas correct. Vérifiez.',
  },
}

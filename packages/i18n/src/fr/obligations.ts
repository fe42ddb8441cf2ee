import type { SameKeys } from '../area.ts'
import type { obligations as dutch } from '../nl/obligations.ts'

export const obligations: SameKeys<typeof dutch> = {
  'O-LOG':
    'Consignez qui a partagé quoi, avec qui, pourquoi et quand. Ce que vous partagez dans Kader même, Kader le consigne.',
  'O-SECRET': 'La personne qui reçoit ceci doit garder le secret.',
  'O-PURP': 'N’utilisez ceci que pour le but indiqué.',
  'O-RET': 'Un délai de conservation est fixé à l’avance. Ensuite, ceci est détruit.',
  'O-OWNFILE': 'N’inscrivez dans votre propre dossier que ce que la loi permet.',
  'O-NOMENTION': 'Ne dites pas que ceci existe, ni de qui cela vient.',
  'O-TRANSP': 'Votre service fait connaître de façon générale comment il utilise ces données.',
  'O-INFORM': 'Informez la personne, sauf si cela nuit.',
  'O-LISTPERS': 'Tenez la liste des personnes dont on a parlé.',
  'O-LISTACCESS': 'Tenez la liste de qui a accès.',
  'O-DPO': 'Le délégué à la protection des données répond et note les raisons.',
  'O-REVOKE': 'Retirez l’accès le jour même.',
  'O-DESTROY': 'Détruisez toutes les copies.',
  'O-MIN': 'Ne partagez que le minimum.',
  'O-EXPLAIN': 'Expliquez pourquoi ce n’est pas permis, et ce qui est possible.',
}

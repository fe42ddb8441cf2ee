import type { SameKeys } from '../area.ts'
import type { accessibility as dutch } from '../nl/accessibility.ts'

export const accessibility: SameKeys<typeof dutch> = {
  title: 'Déclaration d’accessibilité',
  lead: 'Chacun doit pouvoir travailler avec Kader. Vous lisez ici ce que nous avons vérifié, et ce qui ne l’est pas encore.',
  sections: {
    state: {
      title: 'Où nous en sommes',
      text: {
        first: 'Nous construisons Kader selon WCAG 2.2, niveau AA. Nous le disons partiellement conforme : ce que nous avons pu vérifier est correct, mais des personnes en situation de handicap et un expert indépendant ne l’ont pas encore testé.',
      },
    },
    tested: {
      title: 'Ce que nous avons vérifié',
      text: {
        first: 'Un programme cherche des erreurs dans les pages de chaque portail, en clair et en sombre, et ne doit en trouver aucune. Il ne reconnaît qu’une partie des problèmes possibles.',
        second: 'Chaque page tient sans défilement latéral sur un écran de 320 pixels de large. Cela équivaut à un agrandissement de 400 pour cent.',
        third: 'Les boutons et champs sont faits pour le clavier ; toutes les pages n’ont pas encore été parcourues ainsi de bout en bout. Vous pouvez désactiver les raccourcis à une touche sous Affichage. La couleur n’est jamais le seul signe. Les mouvements disparaissent si vous le réglez ainsi sur votre appareil.',
      },
    },
    not: {
      title: 'Ce que nous n’avons pas encore vérifié',
      text: {
        first: 'L’usage d’un lecteur d’écran comme NVDA, JAWS ou VoiceOver, de la commande vocale et d’une plage braille. Et d’autres navigateurs que Chromium.',
        second: 'Les fichiers que vous enregistrez, comme le journal, sont destinés à un programme et non à la lecture.',
      },
    },
    known: {
      title: 'Ce que nous savons pouvoir améliorer',
      text: {
        first: 'Le champ de date est celui de votre navigateur. Sa qualité dépend de votre navigateur.',
        second: 'Le tableau « Qui voit quoi » du président est long sur un téléphone.',
        third: 'Après une demi-heure d’inactivité, Kader vous déconnecte. Ce que vous n’avez pas enregistré est alors perdu.',
      },
    },
    tell: {
      title: 'Quelque chose ne fonctionne pas pour vous ?',
      text: {
        first: 'Dites-le au gestionnaire de Kader dans votre commune ou service. Indiquez sur quelle page vous étiez et ce que vous vouliez faire, et n’écrivez rien sur une personne.',
        second: 'Sans bonne réponse, vous pouvez vous adresser au service de médiation compétent pour votre service, comme le Médiateur flamand.',
      },
    },
    date: {
      title: 'Quand ceci a été établi',
      text: {
        first: 'Le 23 novembre 2026, pour la version 0.1.0, après un examen par nous-mêmes.',
      },
    },
  },
}

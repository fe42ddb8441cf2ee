import type { SameKeys } from '../area.ts'
import type { site as dutch } from '../nl/site.ts'

export const site: SameKeys<typeof dutch> = {
  product: 'Kader',
  pageTitle: '{page} · Kader',
  skip: 'Aller au contenu',
  navigation: 'Menu principal',
  languages: 'Langue',
  walk: 'Puis-je partager ceci ?',
  practise: 'S’exercer',
  embed: 'Intégrer',
  example: 'Exemple',
  footer: 'À propos de ce site',
  version: 'Version {version}',
  apart: 'Kader cherche avec vous dans la loi et montre sur quel article repose la réponse. Ce n’est pas un avis juridique.',
  noScript: 'Les questions suivantes ont besoin de JavaScript. Activez-le dans votre navigateur et rechargez la page. En cas de danger immédiat : appelez le 101.',
  linkBroken: 'Ce lien n’est pas tout à fait correct. Vous recommencez donc ici, à la première question.',
  practiseLead: 'Vingt-cinq situations tirées de la pratique. Dites d’abord ce que vous pensez ; vous lisez ensuite ce que dit la loi et pourquoi. Personne ne voit vos réponses.',
  home: 'Vers la première question',
  notFoundTitle: 'Cette page n’existe pas',
  notFoundLead: 'L’adresse n’est pas correcte, ou la page a été déplacée.',
  privacy: {
    title: 'Vie privée',
    lead: 'Ce site ne demande aucun nom, ne conserve rien et ne suit personne.',
    sections: {
      asking: {
        title: 'Quand vous posez une question',
        text: {
          first: 'Vous choisissez parmi des mots fixes : qui vous êtes, de quel type d’information il s’agit, à qui vous voulez la donner. Votre navigateur cherche lui-même la réponse. Rien n’est envoyé à un serveur.',
          second: 'Si vous écrivez votre question avec vos mots, ce texte reste dans votre navigateur. S’il contient quelque chose qui ressemble à un nom, un numéro ou une adresse, Kader vous demande de l’enlever.',
        },
      },
      keeping: {
        title: 'Quand vous emportez la réponse',
        text: {
          first: 'Un lien ne contient que vos choix, derrière le signe #. Un navigateur n’envoie jamais cette partie d’une adresse à un serveur.',
          second: 'L’impression se fait sur votre appareil. Ce n’est que si vous appuyez vous-même sur « Enregistrer en PDF » que vos choix vont à notre serveur. Il fait le PDF et ne retient rien.',
        },
      },
      device: {
        title: 'Ce qui reste sur votre appareil',
        text: {
          first: 'Rien de ce que vous avez demandé. Ce site n’utilise ni cookies ni stockage dans votre navigateur, et ne va rien chercher ailleurs. Il n’y a ni statistiques ni publicité.',
          second: 'Qui gère le serveur peut voir qu’un appareil a demandé cette page, comme pour tout site. Pas ce que vous avez demandé.',
        },
      },
    },
  },
  accessibility: {
    title: 'Déclaration d’accessibilité',
    lead: 'Chacun doit pouvoir poser cette question. Vous lisez ici ce que nous avons vérifié, et ce que nous n’avons pas encore vérifié.',
    sections: {
      state: {
        title: 'Où nous en sommes',
        text: {
          first: 'Nous construisons ce site selon WCAG 2.2, niveau AA. Nous le disons partiellement conforme : ce que nous avons pu vérifier nous-mêmes est correct, mais ni des personnes handicapées ni un expert indépendant ne l’ont encore testé.',
        },
      },
      tested: {
        title: 'Ce que nous avons vérifié',
        text: {
          first: 'Un programme cherche des erreurs sur chaque page, en clair et en sombre, et ne peut en trouver aucune. Il ne reconnaît qu’une partie des problèmes possibles.',
          second: 'Une question entière, du début à la réponse, se fait au clavier seul. Chaque nouvelle question reçoit le focus, et la réponse aussi.',
          third: 'Chaque page tient sans défilement horizontal sur un écran de 320 pixels de large. C’est la même chose qu’un agrandissement de 400 pour cent.',
        },
      },
      not: {
        title: 'Ce que nous n’avons pas encore vérifié',
        text: {
          first: 'L’usage d’un lecteur d’écran comme NVDA, JAWS ou VoiceOver, de la commande vocale et d’une plage braille. Et d’autres navigateurs que Chromium.',
        },
      },
      known: {
        title: 'Ce que nous savons améliorable',
        text: {
          first: 'Les règles et les conditions sont en néerlandais, même si vous choisissez une autre langue. Les juristes n’ont relu que ce texte.',
          second: 'Le champ de date est celui de votre navigateur. Son bon fonctionnement dépend de votre navigateur.',
        },
      },
      tell: {
        title: 'Quelque chose ne fonctionne pas pour vous ?',
        text: {
          first: 'Dites-le à qui vous a recommandé ce site. Indiquez à quelle question vous étiez, et n’écrivez rien sur une personne.',
          second: 'Si vous n’obtenez pas de bonne réponse, adressez-vous au service de médiation compétent pour votre service, comme le Vlaamse Ombudsdienst.',
        },
      },
      date: {
        title: 'Date de cette déclaration',
        text: { first: 'Le 23 novembre 2026, pour la version 0.1.0, après notre propre examen.' },
      },
    },
  },
}

import type { SameKeys } from '../area.ts'
import type { privacy as dutch } from '../nl/privacy.ts'

export const privacy: SameKeys<typeof dutch> = {
  title: 'Vie privée',
  lead: 'Kader ne montre à chacun que ce qu’il peut voir, et retient qui a pu voir quoi.',
  sections: {
    asking: {
      title: 'Quand vous posez une question',
      text: {
        first: 'Si vous demandez « Puis-je partager ceci ? », Kader ne garde ni votre question ni la réponse. Vous n’y saisissez aucune donnée de personne.',
      },
    },
    you: {
      title: 'Ce que Kader garde à votre sujet',
      text: {
        first: 'Votre nom, votre fonction, votre service et votre cellule. Et ce que vous faites dans Kader : ce que vous avez lu, écrit, décidé ou refusé, et quel jour.',
        second: 'Quand vous vous connectez, Kader place un seul cookie. Il ne sert qu’à vous reconnaître et expire après une demi-heure d’inactivité, ou après dix heures. Kader ne connaît pas votre mot de passe.',
        third: 'Votre navigateur retient aussi trois choix : votre langue, clair ou sombre, et l’usage des raccourcis. Rien d’autre ne reste sur votre appareil.',
        fourth: 'L’adresse que votre service de connexion confirme pour vous, pour vous écrire que quelque chose attend. Ce courriel ne dit jamais quoi, ni au sujet de qui. Vous choisissez si vous en voulez.',
      },
    },
    others: {
      title: 'Ce que Kader garde au sujet d’autres personnes',
      text: {
        first: 'Ce que vous et vos collègues écrivez dans un signal, un dossier, une invitation, une concertation, une décision ou une action. Ces textes sont enregistrés sous forme chiffrée.',
        second: 'N’écrivez que ce qui est nécessaire. Kader ne demande nulle part un numéro de registre national.',
        third: 'Si quelqu’un indique un nom à comparer lors d’un signalement, Kader ne conserve pas ce nom : il n’en reste que des clés illisibles, qui donnent un indice à la seule personne coordinatrice et disparaissent avec le dossier.',
      },
    },
    who: {
      title: 'Qui le voit',
      text: {
        first: 'Pour chaque type d’information, la loi décide qui peut le lire. Avant l’envoi, Kader montre qui le verra et qui ne le verra pas.',
        second: 'Un contrôleur voit le journal : fonctions, jours, types d’information et articles. Jamais ce qui est écrit.',
        third: 'Qui gère le serveur gère aussi les clés. L’organisation qui propose Kader doit limiter et contrôler cet accès.',
      },
    },
    where: {
      title: 'Où cela se trouve',
      text: {
        first: 'Dans la base de données de l’organisation qui propose Kader. Dans l’environnement d’exercice, c’est cet ordinateur, et toutes les personnes sont inventées.',
        second: 'Ce site ne va rien chercher ailleurs. Il n’y a ni statistiques ni publicité.',
      },
    },
    long: {
      title: 'Combien de temps',
      text: {
        first: 'Avant la première concertation, les participants conviennent de la durée de conservation du dossier commun, jamais plus de 30 ans après la clôture.',
        second: 'Cette version ne détruit pas encore un dossier quand cette durée est passée. Tant que c’est le cas, Kader ne convient pas pour des données réelles.',
        third: 'Les lignes du journal ne sont ni effacées ni modifiées.',
      },
    },
    rights: {
      title: 'Cela vous concerne ?',
      text: {
        first: 'Vous pouvez demander quelles données existent à votre sujet et les faire corriger. La loi peut limiter ce droit en cette matière.',
        second: 'Kader n’a pas encore d’écran pour cela. Adressez-vous au délégué à la protection des données de votre commune ou du service. Sans accord, vous pouvez vous adresser à l’Autorité de protection des données. Pour les données de la police, c’est l’Organe de contrôle de l’information policière.',
      },
    },
  },
}

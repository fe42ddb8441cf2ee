import type { SameKeys } from '../area.ts'
import type { signals as dutch } from '../nl/signals.ts'

export const signals: SameKeys<typeof dutch> = {
  name: 'Signal {mark}',
  list: {
    mine: 'Mes signaux',
    mineAbout:
      'Ce que vous avez écrit vous-même. Un brouillon est à vous, jusqu’à ce que vous décidiez de le partager.',
    mineNone: 'Vous n’avez pas encore écrit de signal',
    mineNoneAbout:
      'Vous êtes inquiet pour quelqu’un ? Écrivez-le ici. Vous voyez d’avance qui le lirait. Rien ne part avant que vous le choisissiez.',
    team: 'De mon équipe',
    teamAbout:
      'Ce que des collègues ont partagé avec vous. Vous ne voyez que les lignes que vous pouvez lire.',
    teamNone: 'Votre équipe n’a rien partagé avec vous',
    teamNoneAbout: 'Si un collègue partage un signal avec l’équipe, vous le lisez ici.',
    new: 'Nouveau signal',
    signal: 'Signal',
    age: 'Âge',
    state: 'État',
    registeredOn: 'Signalé le',
    notRegistered: 'Pas signalé',
    urgent: 'Urgent',
  },
  editor: {
    newTitle: 'Nouveau signal',
    lead: 'Écrivez ligne par ligne ce que vous savez. Chaque ligne a un type : il détermine qui peut la voir.',
    about: 'De qui s’agit-il ?',
    age: 'Quel âge a la personne ?',
    ageAbout:
      'Des règles plus strictes valent pour les mineurs. Si vous ne savez pas, nous comptons prudemment.',
    lines: 'Que savez-vous ?',
    line: 'Ligne {number}',
    kind: 'Type d’information',
    text: 'Ce que vous savez',
    remove: 'Retirer',
    removeLine: 'Retirer la ligne {number}',
    removed: 'La ligne est retirée.',
    add: 'Ajouter une ligne',
    noLines: 'Il n’y a pas encore de ligne.',
    team: 'Partager avec ma propre équipe',
    teamAbout:
      'Sans coche, ce brouillon reste à vous seul. Une confirmation vaut pour ce que vous enregistrez maintenant : confirmez à nouveau si vous changez quelque chose plus tard.',
    reason: 'Pourquoi le partagez-vous avec votre équipe ?',
    save: 'Enregistrer',
    saved: 'Votre signal est enregistré.',
    unsaved: 'Pas enregistré',
    register: 'Signaler ceci à la cellule',
    saveFirst: 'Enregistrez d’abord vos changements. Ensuite vous pouvez le signaler à la cellule.',
  },
  attest: {
    'C-SHARED':
      'Mes collègues sont tenus au secret professionnel dans la même aide, c’est nécessaire, cela sert le client, et le client le sait.',
    'C-NEC': 'C’est pertinent, c’est nécessaire, et je me limite au minimum.',
    'C-NOSEC': 'Rien de ceci ne vient d’une concertation. Je le sais d’ailleurs.',
    'C-FREE': 'Je choisis librement de signaler ceci. Personne ne m’y oblige.',
  },
  sees: {
    title: 'Qui voit ceci ?',
    about:
      'Voici ce qui se passerait si vous enregistriez maintenant. Choisissez un type et vous voyez ce qui change.',
    none: 'Ajoutez une ligne, et vous voyez ici qui la verrait.',
    checking: 'Nous vérifions',
    failed:
      'Nous ne pouvons pas vérifier maintenant qui voit ceci. Considérez que personne d’autre ne peut le voir.',
    afterRegistering: 'Après signalement',
    existsAfterRegistering: 'Après : seulement que cela existe',
    whyAbout: '{recipient}, {kind}',
    updated: 'Qui voit ceci a été mis à jour.',
  },
  register: {
    title: 'Signaler à la cellule',
    lead: 'Vous ne signalez que les lignes que vous choisissez. Le bourgmestre et le coordinateur CSIL les lisent. Le reste demeure à vous.',
    lines: 'Quelles lignes partent ?',
    stays: 'Reste à vous : le coordinateur ne peut pas voir ce type lors d’un signalement.',
    goes: 'Le coordinateur peut lire ceci.',
    none: 'Aucune ligne ne peut partir. Ajoutez un signal sans aide confidentielle.',
    urgent: 'Est-ce urgent ?',
    urgentYes: 'Oui, regardez aujourd’hui',
    urgentNo: 'Non',
    urgentAbout: 'Danger aigu ? N’attendez pas Kader, appelez le 101.',
    attest: 'Vous confirmez vous-même',
    reason: 'Pourquoi signalez-vous ceci ?',
    reasonAbout: 'Une phrase. Cette raison accompagne vos deux confirmations.',
    submit: 'Signaler à la cellule',
    checking: 'Nous vérifions quelles lignes peuvent partir',
    failed: 'Nous ne pouvons pas vérifier maintenant quelles lignes peuvent partir. Réessayez plus tard.',
    done: 'C’est signalé à la cellule.',
  },
  registered: {
    title: 'Ceci est signalé à la cellule',
    on: 'Signalé le {day}',
    waiting:
      'La cellule examine si cela la concerne. Vous n’apprenez ce qu’elle décide que si elle vous invite.',
    went: 'Signalé à la cellule',
    stayed: 'À vous seul',
    lines: 'Vos lignes',
    text: 'Ligne',
    where: 'Où',
    hidden: 'Vous ne pouvez pas lire ceci',
  },
}

import type { SameKeys } from '../area.ts'
import type { quiz as dutch } from '../nl/quiz.ts'

export const quiz: SameKeys<typeof dutch> = {
  title: 'S’exercer avec des situations',
  lead: '{count} situations de votre secteur. Après chaque réponse, vous lisez ce que dit la loi et pourquoi. Vous réussissez avec {needed} bonnes réponses. Nous ne conservons rien ; à la fin, c’est vous qui choisissez.',
  backToQuestion: 'Retour à ma question',
  begin: 'Commencer',
  progress: 'Situation {number} sur {count}',
  on: 'Cela se passe le {day}. La loi de ce jour compte.',
  answer: 'Montrer la réponse',
  chooseOne: 'Choisissez d’abord une réponse.',
  right: 'C’est exact.',
  wrong: 'Ce n’est pas exact.',
  rightAnswer: 'La bonne réponse : {choice}',
  next: 'Situation suivante',
  finish: 'Montrer le résultat',
  result: 'Votre résultat',
  score: 'Vous avez {right} bonnes réponses sur {count}.',
  passed: 'Vous avez réussi.',
  failed:
    'Il faut {needed} bonnes réponses pour réussir. Vous pouvez vous exercer aussi souvent que vous voulez.',
  review: 'À revoir',
  allRight: 'Tout était juste.',
  again: 'Recommencer',
  inDutch: 'Les situations et l’explication de la loi sont en néerlandais.',
  choice: {
    yes: 'Oui, c’est permis ou obligatoire',
    'yes-if': 'Oui, si une condition est encore remplie',
    no: 'Non, ce n’est pas permis',
    undecided: 'Cela ne peut pas être décidé maintenant : ne pas partager pour l’instant',
  },
}

import type { SameKeys } from '../area.ts'
import type { quiz as dutch } from '../nl/quiz.ts'

export const quiz: SameKeys<typeof dutch> = {
  title: 'Mit Situationen üben',
  lead: '{count} Situationen aus Ihrem Bereich. Nach jeder Antwort lesen Sie, was das Gesetz sagt und warum. Sie bestehen mit {needed} richtigen Antworten. Wir behalten nichts; am Ende entscheiden Sie.',
  backToQuestion: 'Zurück zu meiner Frage',
  begin: 'Beginnen',
  progress: 'Situation {number} von {count}',
  on: 'Das geschieht am {day}. Es gilt das Gesetz dieses Tages.',
  answer: 'Antwort zeigen',
  chooseOne: 'Wählen Sie zuerst eine Antwort.',
  right: 'Das stimmt.',
  wrong: 'Das stimmt nicht.',
  rightAnswer: 'Die richtige Antwort: {choice}',
  next: 'Nächste Situation',
  finish: 'Ergebnis zeigen',
  result: 'Ihr Ergebnis',
  score: 'Sie hatten {right} von {count} Situationen richtig.',
  passed: 'Sie haben bestanden.',
  failed: 'Sie brauchen {needed} richtige Antworten, um zu bestehen. Sie dürfen so oft üben, wie Sie wollen.',
  review: 'Noch einmal ansehen',
  allRight: 'Alles war richtig.',
  again: 'Noch einmal',
  inDutch: 'Die Situationen und die Erklärung des Gesetzes sind auf Niederländisch.',
  choice: {
    yes: 'Ja, das darf oder muss man',
    'yes-if': 'Ja, wenn noch eine Bedingung erfüllt ist',
    no: 'Nein, das darf man nicht',
    undecided: 'Das lässt sich jetzt nicht entscheiden: vorläufig nicht teilen',
  },
}

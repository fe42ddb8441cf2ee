import type { SameKeys } from '../area.ts'
import type { quiz as dutch } from '../nl/quiz.ts'

export const quiz: SameKeys<typeof dutch> = {
  title: 'Practise with situations',
  lead: '{count} situations from your sector. After each answer you read what the law says and why. You pass with {needed} right answers. We keep nothing; at the end you choose.',
  backToQuestion: 'Back to my question',
  begin: 'Begin',
  progress: 'Situation {number} of {count}',
  on: 'This happens on {day}. The law of that day counts.',
  answer: 'Show the answer',
  chooseOne: 'Choose an answer first.',
  right: 'That is right.',
  wrong: 'That is not right.',
  rightAnswer: 'The right answer: {choice}',
  next: 'Next situation',
  finish: 'Show the result',
  result: 'Your result',
  score: 'You had {right} of {count} situations right.',
  passed: 'You passed.',
  failed: 'You need {needed} right answers to pass. You may practise as often as you like.',
  review: 'To look at again',
  allRight: 'You had everything right.',
  again: 'Again',
  inDutch: 'The situations and the explanation of the law are in Dutch.',
  choice: {
    yes: 'Yes, this may or must be shared',
    'yes-if': 'Yes, if a condition is still met',
    no: 'No, this may not be shared',
    undecided: 'It cannot be decided now: do not share for the time being',
  },
}

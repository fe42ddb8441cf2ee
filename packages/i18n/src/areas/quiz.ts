import { defineArea } from '../area.ts'

export const quizArea = defineArea('quiz', {
  nl: async () => (await import('../nl/quiz.ts')).quiz,
  fr: async () => (await import('../fr/quiz.ts')).quiz,
  de: async () => (await import('../de/quiz.ts')).quiz,
  en: async () => (await import('../en/quiz.ts')).quiz,
})

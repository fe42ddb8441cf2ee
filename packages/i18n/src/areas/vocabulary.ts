import { defineArea } from '../area.ts'

export const vocabularyArea = defineArea('vocabulary', {
  nl: async () => (await import('../nl/vocabulary.ts')).vocabulary,
  fr: async () => (await import('../fr/vocabulary.ts')).vocabulary,
  de: async () => (await import('../de/vocabulary.ts')).vocabulary,
  en: async () => (await import('../en/vocabulary.ts')).vocabulary,
})

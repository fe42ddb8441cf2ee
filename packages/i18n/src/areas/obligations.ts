import { defineArea } from '../area.ts'

export const obligationsArea = defineArea('obligations', {
  nl: async () => (await import('../nl/obligations.ts')).obligations,
  fr: async () => (await import('../fr/obligations.ts')).obligations,
  de: async () => (await import('../de/obligations.ts')).obligations,
  en: async () => (await import('../en/obligations.ts')).obligations,
})

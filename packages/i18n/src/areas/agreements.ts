import { defineArea } from '../area.ts'

export const agreementsArea = defineArea('agreements', {
  nl: async () => (await import('../nl/agreements.ts')).agreements,
  fr: async () => (await import('../fr/agreements.ts')).agreements,
  de: async () => (await import('../de/agreements.ts')).agreements,
  en: async () => (await import('../en/agreements.ts')).agreements,
})

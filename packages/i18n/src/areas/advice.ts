import { defineArea } from '../area.ts'

export const adviceArea = defineArea('advice', {
  nl: async () => (await import('../nl/advice.ts')).advice,
  fr: async () => (await import('../fr/advice.ts')).advice,
  de: async () => (await import('../de/advice.ts')).advice,
  en: async () => (await import('../en/advice.ts')).advice,
})

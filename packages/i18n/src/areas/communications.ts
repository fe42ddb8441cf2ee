import { defineArea } from '../area.ts'

export const communicationsArea = defineArea('communications', {
  nl: async () => (await import('../nl/communications.ts')).communications,
  fr: async () => (await import('../fr/communications.ts')).communications,
  de: async () => (await import('../de/communications.ts')).communications,
  en: async () => (await import('../en/communications.ts')).communications,
})

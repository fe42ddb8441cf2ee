import { defineArea } from '../area.ts'

export const mandatesArea = defineArea('mandates', {
  nl: async () => (await import('../nl/mandates.ts')).mandates,
  fr: async () => (await import('../fr/mandates.ts')).mandates,
  de: async () => (await import('../de/mandates.ts')).mandates,
  en: async () => (await import('../en/mandates.ts')).mandates,
})

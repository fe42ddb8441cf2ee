import { defineArea } from '../area.ts'

export const signalsArea = defineArea('signals', {
  nl: async () => (await import('../nl/signals.ts')).signals,
  fr: async () => (await import('../fr/signals.ts')).signals,
  de: async () => (await import('../de/signals.ts')).signals,
  en: async () => (await import('../en/signals.ts')).signals,
})

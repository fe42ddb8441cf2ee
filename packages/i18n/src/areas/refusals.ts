import { defineArea } from '../area.ts'

export const refusalsArea = defineArea('refusals', {
  nl: async () => (await import('../nl/refusals.ts')).refusals,
  fr: async () => (await import('../fr/refusals.ts')).refusals,
  de: async () => (await import('../de/refusals.ts')).refusals,
  en: async () => (await import('../en/refusals.ts')).refusals,
})

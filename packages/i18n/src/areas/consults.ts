import { defineArea } from '../area.ts'

export const consultsArea = defineArea('consults', {
  nl: async () => (await import('../nl/consults.ts')).consults,
  fr: async () => (await import('../fr/consults.ts')).consults,
  de: async () => (await import('../de/consults.ts')).consults,
  en: async () => (await import('../en/consults.ts')).consults,
})

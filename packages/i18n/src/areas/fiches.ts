import { defineArea } from '../area.ts'

export const fichesArea = defineArea('fiches', {
  nl: async () => (await import('../nl/fiches.ts')).fiches,
  fr: async () => (await import('../fr/fiches.ts')).fiches,
  de: async () => (await import('../de/fiches.ts')).fiches,
  en: async () => (await import('../en/fiches.ts')).fiches,
})

import { defineArea } from '../area.ts'

export const kindsArea = defineArea('kinds', {
  nl: async () => (await import('../nl/kinds.ts')).kinds,
  fr: async () => (await import('../fr/kinds.ts')).kinds,
  de: async () => (await import('../de/kinds.ts')).kinds,
  en: async () => (await import('../en/kinds.ts')).kinds,
})

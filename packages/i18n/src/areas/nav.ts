import { defineArea } from '../area.ts'

export const navArea = defineArea('nav', {
  nl: async () => (await import('../nl/nav.ts')).nav,
  fr: async () => (await import('../fr/nav.ts')).nav,
  de: async () => (await import('../de/nav.ts')).nav,
  en: async () => (await import('../en/nav.ts')).nav,
})

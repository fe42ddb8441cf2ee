import { defineArea } from '../area.ts'

export const siteArea = defineArea('site', {
  nl: async () => (await import('../nl/site.ts')).site,
  fr: async () => (await import('../fr/site.ts')).site,
  de: async () => (await import('../de/site.ts')).site,
  en: async () => (await import('../en/site.ts')).site,
})

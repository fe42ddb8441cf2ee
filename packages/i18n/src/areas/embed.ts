import { defineArea } from '../area.ts'

export const embedArea = defineArea('embed', {
  nl: async () => (await import('../nl/embed.ts')).embed,
  fr: async () => (await import('../fr/embed.ts')).embed,
  de: async () => (await import('../de/embed.ts')).embed,
  en: async () => (await import('../en/embed.ts')).embed,
})

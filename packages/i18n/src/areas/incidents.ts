import { defineArea } from '../area.ts'

export const incidentsArea = defineArea('incidents', {
  nl: async () => (await import('../nl/incidents.ts')).incidents,
  fr: async () => (await import('../fr/incidents.ts')).incidents,
  de: async () => (await import('../de/incidents.ts')).incidents,
  en: async () => (await import('../en/incidents.ts')).incidents,
})

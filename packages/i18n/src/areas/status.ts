import { defineArea } from '../area.ts'

export const statusArea = defineArea('status', {
  nl: async () => (await import('../nl/status.ts')).status,
  fr: async () => (await import('../fr/status.ts')).status,
  de: async () => (await import('../de/status.ts')).status,
  en: async () => (await import('../en/status.ts')).status,
})

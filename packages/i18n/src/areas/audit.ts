import { defineArea } from '../area.ts'

export const auditArea = defineArea('audit', {
  nl: async () => (await import('../nl/audit.ts')).audit,
  fr: async () => (await import('../fr/audit.ts')).audit,
  de: async () => (await import('../de/audit.ts')).audit,
  en: async () => (await import('../en/audit.ts')).audit,
})

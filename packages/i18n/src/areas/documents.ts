import { defineArea } from '../area.ts'

export const documentsArea = defineArea('documents', {
  nl: async () => (await import('../nl/documents.ts')).documents,
  fr: async () => (await import('../fr/documents.ts')).documents,
  de: async () => (await import('../de/documents.ts')).documents,
  en: async () => (await import('../en/documents.ts')).documents,
})

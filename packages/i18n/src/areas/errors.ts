import { defineArea } from '../area.ts'

export const errorsArea = defineArea('errors', {
  nl: async () => (await import('../nl/errors.ts')).errors,
  fr: async () => (await import('../fr/errors.ts')).errors,
  de: async () => (await import('../de/errors.ts')).errors,
  en: async () => (await import('../en/errors.ts')).errors,
})

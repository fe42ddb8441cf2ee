import { defineArea } from '../area.ts'

export const shellArea = defineArea('shell', {
  nl: async () => (await import('../nl/shell.ts')).shell,
  fr: async () => (await import('../fr/shell.ts')).shell,
  de: async () => (await import('../de/shell.ts')).shell,
  en: async () => (await import('../en/shell.ts')).shell,
})

import { defineArea } from '../area.ts'

export const namelessArea = defineArea('nameless', {
  nl: async () => (await import('../nl/nameless.ts')).nameless,
  fr: async () => (await import('../fr/nameless.ts')).nameless,
  de: async () => (await import('../de/nameless.ts')).nameless,
  en: async () => (await import('../en/nameless.ts')).nameless,
})

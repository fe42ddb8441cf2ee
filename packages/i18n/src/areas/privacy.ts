import { defineArea } from '../area.ts'

export const privacyArea = defineArea('privacy', {
  nl: async () => (await import('../nl/privacy.ts')).privacy,
  fr: async () => (await import('../fr/privacy.ts')).privacy,
  de: async () => (await import('../de/privacy.ts')).privacy,
  en: async () => (await import('../en/privacy.ts')).privacy,
})

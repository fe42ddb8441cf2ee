import { defineArea } from '../area.ts'

export const noticesArea = defineArea('notices', {
  nl: async () => (await import('../nl/notices.ts')).notices,
  fr: async () => (await import('../fr/notices.ts')).notices,
  de: async () => (await import('../de/notices.ts')).notices,
  en: async () => (await import('../en/notices.ts')).notices,
})

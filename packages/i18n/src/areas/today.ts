import { defineArea } from '../area.ts'

export const todayArea = defineArea('today', {
  nl: async () => (await import('../nl/today.ts')).today,
  fr: async () => (await import('../fr/today.ts')).today,
  de: async () => (await import('../de/today.ts')).today,
  en: async () => (await import('../en/today.ts')).today,
})

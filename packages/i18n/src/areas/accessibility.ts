import { defineArea } from '../area.ts'

export const accessibilityArea = defineArea('accessibility', {
  nl: async () => (await import('../nl/accessibility.ts')).accessibility,
  fr: async () => (await import('../fr/accessibility.ts')).accessibility,
  de: async () => (await import('../de/accessibility.ts')).accessibility,
  en: async () => (await import('../en/accessibility.ts')).accessibility,
})

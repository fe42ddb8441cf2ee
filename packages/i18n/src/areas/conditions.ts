import { defineArea } from '../area.ts'

export const conditionsArea = defineArea('conditions', {
  nl: async () => (await import('../nl/conditions.ts')).conditions,
  fr: async () => (await import('../fr/conditions.ts')).conditions,
  de: async () => (await import('../de/conditions.ts')).conditions,
  en: async () => (await import('../en/conditions.ts')).conditions,
})

import { defineArea } from '../area.ts'

export const readingsArea = defineArea('readings', {
  nl: async () => (await import('../nl/readings.ts')).readings,
  fr: async () => (await import('../fr/readings.ts')).readings,
  de: async () => (await import('../de/readings.ts')).readings,
  en: async () => (await import('../en/readings.ts')).readings,
})

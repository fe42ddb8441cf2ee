import { defineArea } from '../area.ts'

export const capacitiesArea = defineArea('capacities', {
  nl: async () => (await import('../nl/capacities.ts')).capacities,
  fr: async () => (await import('../fr/capacities.ts')).capacities,
  de: async () => (await import('../de/capacities.ts')).capacities,
  en: async () => (await import('../en/capacities.ts')).capacities,
})

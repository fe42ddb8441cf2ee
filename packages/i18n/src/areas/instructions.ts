import { defineArea } from '../area.ts'

export const instructionsArea = defineArea('instructions', {
  nl: async () => (await import('../nl/instructions.ts')).instructions,
  fr: async () => (await import('../fr/instructions.ts')).instructions,
  de: async () => (await import('../de/instructions.ts')).instructions,
  en: async () => (await import('../en/instructions.ts')).instructions,
})

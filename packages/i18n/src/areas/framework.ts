import { defineArea } from '../area.ts'

export const frameworkArea = defineArea('framework', {
  nl: async () => (await import('../nl/framework.ts')).framework,
  fr: async () => (await import('../fr/framework.ts')).framework,
  de: async () => (await import('../de/framework.ts')).framework,
  en: async () => (await import('../en/framework.ts')).framework,
})

import { defineArea } from '../area.ts'

export const registryArea = defineArea('registry', {
  nl: async () => (await import('../nl/registry.ts')).registry,
  fr: async () => (await import('../fr/registry.ts')).registry,
  de: async () => (await import('../de/registry.ts')).registry,
  en: async () => (await import('../en/registry.ts')).registry,
})

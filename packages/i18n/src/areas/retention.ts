import { defineArea } from '../area.ts'

export const retentionArea = defineArea('retention', {
  nl: async () => (await import('../nl/retention.ts')).retention,
  fr: async () => (await import('../fr/retention.ts')).retention,
  de: async () => (await import('../de/retention.ts')).retention,
  en: async () => (await import('../en/retention.ts')).retention,
})

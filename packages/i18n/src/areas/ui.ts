import { defineArea } from '../area.ts'

export const uiArea = defineArea('ui', {
  nl: async () => (await import('../nl/ui.ts')).ui,
  fr: async () => (await import('../fr/ui.ts')).ui,
  de: async () => (await import('../de/ui.ts')).ui,
  en: async () => (await import('../en/ui.ts')).ui,
})

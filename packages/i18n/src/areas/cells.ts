import { defineArea } from '../area.ts'

export const cellsArea = defineArea('cells', {
  nl: async () => (await import('../nl/cells.ts')).cells,
  fr: async () => (await import('../fr/cells.ts')).cells,
  de: async () => (await import('../de/cells.ts')).cells,
  en: async () => (await import('../en/cells.ts')).cells,
})

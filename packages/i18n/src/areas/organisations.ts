import { defineArea } from '../area.ts'

export const organisationsArea = defineArea('organisations', {
  nl: async () => (await import('../nl/organisations.ts')).organisations,
  fr: async () => (await import('../fr/organisations.ts')).organisations,
  de: async () => (await import('../de/organisations.ts')).organisations,
  en: async () => (await import('../en/organisations.ts')).organisations,
})

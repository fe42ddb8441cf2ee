import { defineArea } from '../area.ts'

export const trainingsArea = defineArea('trainings', {
  nl: async () => (await import('../nl/trainings.ts')).trainings,
  fr: async () => (await import('../fr/trainings.ts')).trainings,
  de: async () => (await import('../de/trainings.ts')).trainings,
  en: async () => (await import('../en/trainings.ts')).trainings,
})

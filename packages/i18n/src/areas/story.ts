import { defineArea } from '../area.ts'

export const storyArea = defineArea('story', {
  nl: async () => (await import('../nl/story.ts')).story,
  fr: async () => (await import('../fr/story.ts')).story,
  de: async () => (await import('../de/story.ts')).story,
  en: async () => (await import('../en/story.ts')).story,
})

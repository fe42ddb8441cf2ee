import type { Language } from '@kader/i18n/language'

/** The words of the walk, one file per language, so that a phone fetches only its own. */
export const loadWords: Readonly<Record<Language, () => Promise<WalkWords>>> = {
  nl: () => import('./nl.ts'),
  fr: () => import('./fr.ts'),
  de: () => import('./de.ts'),
  en: () => import('./en.ts'),
}

/** Areas by name. */
export type WalkWords = Readonly<Record<string, unknown>>

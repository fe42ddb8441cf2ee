import type { Language } from '@kader/i18n/language'
import { loadWords } from './load-words.ts'
import type { WalkWords } from './load-words.ts'

/** What the page says and the element does not: the story and the quiz. */
const beyond: Readonly<Record<Language, () => Promise<WalkWords>>> = {
  nl: () => import('./beyond/nl.ts'),
  fr: () => import('./beyond/fr.ts'),
  de: () => import('./beyond/de.ts'),
  en: () => import('./beyond/en.ts'),
}

export async function loadPageWords(language: Language): Promise<WalkWords> {
  const [walk, more] = await Promise.all([loadWords[language](), beyond[language]()])
  return { ...walk, ...more }
}

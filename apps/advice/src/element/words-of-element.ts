import type { Language } from '@kader/i18n/language'
import * as de from '../words/de.ts'
import * as en from '../words/en.ts'
import type { WalkWords } from '../words/load-words.ts'
import * as fr from '../words/fr.ts'
import * as nl from '../words/nl.ts'

/** All languages travel with the element: it asks for nothing once it is there. */
export const wordsOfElement: Readonly<Record<Language, WalkWords>> = { nl, fr, de, en }

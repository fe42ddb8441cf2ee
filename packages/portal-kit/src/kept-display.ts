import { languages } from '@kader/i18n/language'
import type { Language } from '@kader/i18n/language'

export interface Display {
  language: Language
  theme: Theme
  /** Shortcuts of one key, which some people press by accident or by voice. */
  singleKeys: boolean
}

export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

/** The only thing Kader ever leaves in a browser; three choices about looks. */
const key = 'kader-display'

export function readDisplay(): Partial<Display> {
  try {
    const kept: unknown = JSON.parse(window.localStorage.getItem(key) ?? '{}')
    return typeof kept === 'object' && kept !== null ? choicesIn(kept as Record<string, unknown>) : {}
  } catch {
    // A browser without storage, or with something else under our key: the defaults do.
    return {}
  }
}

export function keepDisplay({ language, theme, singleKeys }: Display): void {
  try {
    window.localStorage.setItem(key, JSON.stringify({ language, theme, singleKeys }))
  } catch {
    // Private windows may refuse storage; the choice then lasts as long as the page.
  }
}

function choicesIn(kept: Record<string, unknown>): Partial<Display> {
  const language = languages.find((each) => each === kept['language'])
  const theme = themes.find((each) => each === kept['theme'])
  return {
    ...(language ? { language } : {}),
    ...(theme ? { theme } : {}),
    ...(typeof kept['singleKeys'] === 'boolean' ? { singleKeys: kept['singleKeys'] } : {}),
  }
}

/** Dutch first: it is written by hand, the others follow its keys. */
export const languages = ['nl', 'fr', 'de', 'en'] as const
export type Language = (typeof languages)[number]

/** Each language in its own words, for the language switch. */
export const languageNames: Readonly<Record<Language, string>> = {
  nl: 'Nederlands',
  fr: 'Français',
  de: 'Deutsch',
  en: 'English',
}

/** The tag for dates, numbers and `lang`. */
export const localeTags: Readonly<Record<Language, string>> = {
  nl: 'nl-BE',
  fr: 'fr-BE',
  de: 'de-BE',
  en: 'en-GB',
}

/** The first language asked for that Kader speaks; Dutch otherwise. */
export function chooseLanguage(asked: readonly string[]): Language {
  for (const tag of asked) {
    const spoken = languages.find((language) => tag.toLowerCase().split('-')[0] === language)
    if (spoken) return spoken
  }
  return 'nl'
}

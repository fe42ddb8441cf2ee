import type { Language } from '@kader/i18n/language'

/** The pages there are; each is a document of its own in every language. */
export const sitePages = ['walk', 'practise', 'embed', 'privacy', 'accessibility', 'absent'] as const
export type SitePage = (typeof sitePages)[number]

const paths: Readonly<Record<SitePage, string>> = {
  walk: '',
  practise: 'oefenen',
  embed: 'inbouwen',
  privacy: 'privacy',
  accessibility: 'toegankelijkheid',
  absent: 'niet-gevonden',
}

/** Dutch stands at the root, the other languages below their own name. */
export function addressOf(page: SitePage, language: Language): string {
  return `/${[language === 'nl' ? '' : language, paths[page]].filter(Boolean).join('/')}`
}

/** The file of that address: `/fr/oefenen` is `fr/oefenen.html`. */
export function fileOf(page: SitePage, language: Language): string {
  const address = addressOf(page, language).slice(1)
  return `${address === '' ? 'index' : address}.html`
}

import { languages } from '@kader/i18n/language'
import type { Language } from '@kader/i18n/language'
import type { ReactElement } from 'react'
import { renderToString } from 'react-dom/server'
import { loadAreas } from '@kader/i18n/area'
import { embedArea } from '@kader/i18n/areas/embed'
import { siteArea } from '@kader/i18n/areas/site'
import { Speaking } from '../speaking.tsx'
import { loadPageWords } from '../words/load-beyond.ts'
import { AccessibilityPage, PrivacyPage } from './about-page.tsx'
import type { BuiltFiles } from './built-files.ts'
import { EmbedPage } from './embed-page.tsx'
import './intl-words.ts'
import type { PageProps } from './page-props.ts'
import { fileOf, sitePages } from './site-page.ts'
import type { SitePage } from './site-page.ts'
import { AbsentPage, PractisePage, WalkPage } from './walk-page.tsx'

const pages: Readonly<Record<SitePage, (props: PageProps) => ReactElement>> = {
  walk: WalkPage,
  practise: PractisePage,
  embed: EmbedPage,
  privacy: PrivacyPage,
  accessibility: AccessibilityPage,
  absent: AbsentPage,
}

/** Every page in every language, by the file it is served from. */
export async function documents(files: BuiltFiles): Promise<Readonly<Record<string, string>>> {
  const written: Record<string, string> = {}
  for (const language of languages) {
    const words = await wordsIn(language)
    for (const name of sitePages) {
      const Page = pages[name]
      const body = renderToString(
        <Speaking language={language} words={words}>
          <Page language={language} files={files} />
        </Speaking>,
      )
      written[fileOf(name, language)] = `<!doctype html>\n${body}\n`
    }
  }
  return written
}

async function wordsIn(language: Language): Promise<Record<string, unknown>> {
  return { ...(await loadPageWords(language)), ...(await loadAreas([siteArea, embedArea], language)) }
}

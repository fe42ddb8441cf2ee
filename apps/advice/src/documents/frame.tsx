import { languageNames, languages, localeTags } from '@kader/i18n/language'
import type { Language } from '@kader/i18n/language'
import type { ReactElement, ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { BuiltFiles, ScriptFiles } from './built-files.ts'
import { addressOf } from './site-page.ts'
import type { SitePage } from './site-page.ts'

export interface FrameProps {
  page: SitePage
  language: Language
  files: BuiltFiles
  title: string
  lead: string
  children: ReactNode
}

/** A whole document: what stands around the page, and the files it needs. */
export function Frame(props: FrameProps): ReactElement {
  const { page, language, files, title } = props
  const say = useTranslations('site')
  return (
    <html lang={localeTags[language]}>
      <head>
        <meta charSet="utf-8" />
        <title>{say('pageTitle', { page: title })}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <Files files={files} script={scriptOf(page, files)} language={language} />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        {page === 'absent'
          ? null
          : languages.map((each) => (
              <link key={each} rel="alternate" hrefLang={each} href={addressOf(page, each)} />
            ))}
      </head>
      <body>
        <a className="p-skip" href="#content">
          {say('skip')}
        </a>
        <SiteHeader page={page} language={language} />
        <main id="content" tabIndex={-1}>
          <div className="p-title">
            <h1>{title}</h1>
            <p>{props.lead}</p>
          </div>
          {props.children}
        </main>
        <SiteFooter page={page} language={language} version={files.version} />
      </body>
    </html>
  )
}

function scriptOf(page: SitePage, { scripts }: BuiltFiles): ScriptFiles | undefined {
  return page === 'walk' || page === 'practise' ? scripts[page] : undefined
}

/** Style first; everything a whole walk will ever need is asked for now, so that it works without a network later. */
function Files(props: {
  files: BuiltFiles
  script: ScriptFiles | undefined
  language: Language
}): ReactElement {
  const { files, script, language } = props
  return (
    <>
      {[...files.styles, ...(script?.styles ?? [])].map((style) => (
        <link key={style} rel="stylesheet" href={style} />
      ))}
      {script === undefined ? null : <script type="module" src={script.entry} />}
      {script?.preload[language]?.map((chunk) => (
        <link key={chunk} rel="modulepreload" href={chunk} />
      ))}
    </>
  )
}

function SiteHeader({ page, language }: { page: SitePage; language: Language }): ReactElement {
  const say = useTranslations('site')
  const menu = ['walk', 'practise', 'embed'] as const
  const here = page === 'absent' ? 'walk' : page
  return (
    <header className="p-header" data-print="no">
      <a className="p-brand" href={addressOf('walk', language)}>
        {say('product')}
      </a>
      <nav aria-label={say('navigation')}>
        <ul>
          {menu.map((each) => (
            <li key={each}>
              <a href={addressOf(each, language)} aria-current={each === page ? 'page' : undefined}>
                {say(each)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <nav aria-label={say('languages')}>
        <ul>
          {languages.map((each) => (
            <li key={each}>
              <a
                href={addressOf(here, each)}
                lang={each}
                hrefLang={each}
                data-language={each}
                aria-current={each === language ? 'true' : undefined}
              >
                {languageNames[each]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  )
}

function SiteFooter(props: { page: SitePage; language: Language; version: string }): ReactElement {
  const { page, language, version } = props
  const say = useTranslations('site')
  return (
    <footer className="p-footer" aria-label={say('footer')} data-print="no">
      <p>{say('apart')}</p>
      <ul>
        {(['privacy', 'accessibility'] as const).map((each) => (
          <li key={each}>
            <a href={addressOf(each, language)} aria-current={each === page ? 'page' : undefined}>
              {say(`${each}.title`)}
            </a>
          </li>
        ))}
        <li>{say('version', { version })}</li>
      </ul>
    </footer>
  )
}

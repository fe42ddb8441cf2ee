import type { ArticleInWords } from '@kader/advice/article-in-words'
import { dayInWords } from '@kader/i18n/dates'
import { chooseLanguage } from '@kader/i18n/language'
import { ArticleList } from '@kader/ui/article-list'
import { useLocale } from 'use-intl'
import type { ReactElement } from 'react'

/** The articles with their period in words. */
export function Articles({
  articles,
  label,
}: {
  articles: readonly ArticleInWords[]
  label?: string
}): ReactElement {
  const language = chooseLanguage([useLocale()])
  return (
    <ArticleList
      {...(label === undefined ? {} : { label })}
      articles={articles.map(({ id, title, citation, from, to, confirmed, href }) => ({
        id,
        title,
        citation,
        confirmed,
        validFrom: dayInWords(language, from),
        ...(to === undefined ? {} : { validTo: dayInWords(language, to) }),
        ...(href === undefined ? {} : { href }),
      }))}
    />
  )
}

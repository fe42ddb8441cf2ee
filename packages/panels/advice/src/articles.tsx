import type { ArticleInWords } from '@kader/advice/article-in-words'
import { dayInWords } from '@kader/i18n/dates'
import { chooseLanguage } from '@kader/i18n/language'
import { useLocale, useTranslations } from 'use-intl'
import type { ReactElement } from 'react'
import { Law } from './law.tsx'

interface ArticlesProps {
  articles: readonly ArticleInWords[]
  label?: string
}

/** The articles an answer rests on: what they are called, since when they hold, where they can be read. */
export function Articles({ articles, label }: ArticlesProps): ReactElement | null {
  const say = useTranslations('advice')
  if (articles.length === 0) return null
  return (
    <ul className="k-advice-articles" aria-label={label ?? say('articles')}>
      {articles.map((article) => (
        <li key={article.id}>
          <Article article={article} />
        </li>
      ))}
    </ul>
  )
}

function Article({ article }: { article: ArticleInWords }): ReactElement {
  const say = useTranslations('advice')
  const { title, citation, confirmed, href } = article
  return (
    <>
      <span className="k-advice-citation">
        <Law>{citation}</Law>
      </span>
      <span>
        <Law>{title}</Law>
      </span>
      <Period article={article} />
      {confirmed ? null : <span className="k-advice-doubt">{say('unconfirmedSource')}</span>}
      {href === undefined ? null : (
        <a
          className="k-advice-source"
          href={href}
          target="_blank"
          rel="noreferrer noopener"
          aria-label={say('sourceOf', { citation })}
        >
          {say('source')}
        </a>
      )}
    </>
  )
}

function Period({ article: { from, to } }: { article: ArticleInWords }): ReactElement {
  const say = useTranslations('advice')
  const language = chooseLanguage([useLocale()])
  const since = dayInWords(language, from)
  return (
    <span className="k-advice-period">
      {to === undefined
        ? say('inForce', { from: since })
        : say('inForceUntil', { from: since, to: dayInWords(language, to) })}
    </span>
  )
}

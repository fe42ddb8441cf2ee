import type { ReactElement } from 'react'
import { Icon } from './icon.tsx'
import { Link } from './link.tsx'
import { useWords } from './words.tsx'

export interface Article {
  id: string
  /** Legal form, in the language of the law. */
  title: string
  /** For instance `art. 353, § 2 Sw.`. */
  citation: string
  /** Days in words; absent means open on that side. */
  validFrom?: string
  validTo?: string
  /** Whether the source was checked; an unconfirmed one says so. */
  confirmed: boolean
  href?: string
}

/** The articles an answer rests on. */
export function ArticleList({
  articles,
  label,
}: {
  articles: readonly Article[]
  label?: string
}): ReactElement {
  const words = useWords()
  return (
    <ul className="k-articles" aria-label={label ?? words.articles}>
      {articles.map((article) => (
        <li key={article.id}>
          <span className="k-article-citation">
            {article.href ? <Link href={article.href}>{article.citation}</Link> : article.citation}
          </span>
          <span className="k-article-title">{article.title}</span>
          <Period article={article} />
          {article.confirmed ? null : (
            <span className="k-article-doubt">
              <Icon name="warning" /> {words.unconfirmed}
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}

function Period({ article }: { article: Article }): ReactElement | null {
  const words = useWords()
  if (!article.validFrom && !article.validTo) return null
  return (
    <span className="k-article-period">
      {article.validFrom ? `${words.inForceFrom} ${article.validFrom} ` : ''}
      {article.validTo ? `${words.inForceUntil} ${article.validTo}` : ''}
    </span>
  )
}

import type { ArticleInWords } from '@kader/advice/article-in-words'
import { ArticleList } from '@kader/ui/article-list'
import { Disclosure } from '@kader/ui/disclosure'
import type { ReactElement } from 'react'

/** Articles that begin or ended; their day is the day of the page. */
export function ChangedArticles({
  title,
  articles,
}: {
  title: string
  articles: readonly ArticleInWords[]
}): ReactElement | null {
  if (articles.length === 0) return null
  return (
    <Disclosure title={`${title} (${articles.length})`}>
      <ArticleList
        label={title}
        articles={articles.map(({ id, title: name, citation, confirmed, href }) => ({
          id,
          title: name,
          citation,
          confirmed,
          ...(href === undefined ? {} : { href }),
        }))}
      />
    </Disclosure>
  )
}

import type { Course } from '@kader/advice/course/course'
import { whyAsked } from '@kader/advice/why-asked'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { ReactElement } from 'react'
import { Articles } from './articles.tsx'
import type { Topic } from './dimension.ts'

/** More articles than this would be a list nobody reads. */
const SHOWN = 4

/** "Waarom vragen we dit?": the rules that still turn on it, by their articles; worked out when it is opened. */
export function WhyAsked({ course, topics }: { course: Course; topics: readonly Topic[] }): ReactElement {
  const say = useTranslations('advice')
  const [open, setOpen] = useState(false)
  return (
    <details className="k-advice-why" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say('whyAsked')}</summary>
      {open ? <Reasons course={course} topics={topics} /> : null}
    </details>
  )
}

function Reasons({ course, topics }: { course: Course; topics: readonly Topic[] }): ReactElement {
  const say = useTranslations('advice')
  const found = topics.map((topic) => whyAsked(course, topic))
  const articles = new Map(found.flatMap((one) => one.articles.map((article) => [article.id, article])))
  const rules = new Set(found.flatMap((one) => one.rules)).size
  const [first] = topics
  return (
    <div className="k-advice-stack">
      <p>{say(`whyAskedOf.${first && 'dimension' in first ? first.dimension : 'condition'}`)}</p>
      {rules === 0 ? null : <p>{say('rulesOpen', { count: rules })}</p>}
      <Articles articles={[...articles.values()].slice(0, SHOWN)} />
      {articles.size > SHOWN ? <p>{say('moreArticles', { count: articles.size - SHOWN })}</p> : null}
    </div>
  )
}

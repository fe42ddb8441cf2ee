import type { WayInWords } from '@kader/advice/answer-in-words'
import { begin } from '@kader/advice/course/course'
import type { Course } from '@kader/advice/course/course'
import { ruleInWords } from '@kader/advice/rule-in-words'
import { useTranslations } from 'use-intl'
import type { MouseEvent, ReactElement } from 'react'
import { Part } from './answer-parts.tsx'
import { Articles } from './articles.tsx'
import { Law } from './law.tsx'

/** A place in the portal where a way out is taken, not only asked about. */
export interface WayFlow {
  readonly label: string
  readonly href: string
  /** Goes there without leaving the portal; absent where a plain link will do. */
  readonly onGo?: (href: string) => void
}

/** The portal knows which of its pages a way leads to; elsewhere there are none. */
export type FlowOfWay = (way: WayInWords) => WayFlow | undefined

interface AlternativesProps {
  ways: readonly WayInWords[]
  course: Course
  onTry: (course: Course) => void
  flowOf?: FlowOfWay | undefined
}

/** The lawful other ways: what each says, who must do it, and a button that starts that question. */
export function Alternatives({ ways, course, onTry, flowOf }: AlternativesProps): ReactElement | null {
  const say = useTranslations('advice')
  return (
    <Part level={3} title={say('alternatives')} empty={ways.length === 0}>
      <ul className="k-advice-ways">
        {ways.map((way) => (
          <li key={way.rule}>
            <OneWay way={way} course={course} flow={flowOf?.(way)} onTry={onTry} />
          </li>
        ))}
      </ul>
    </Part>
  )
}

interface OneWayProps {
  way: WayInWords
  course: Course
  flow: WayFlow | undefined
  onTry: (course: Course) => void
}

function OneWay({ way, course, flow, onTry }: OneWayProps): ReactElement {
  const say = useTranslations('advice')
  const capacities = useTranslations('capacities')
  const { sentence, by, rule } = way
  const articles = ruleInWords(rule, course.at)?.articles ?? []
  return (
    <>
      {by.length === 0 ? null : (
        <p className="k-advice-quiet">
          {say('someoneElse', { who: by.map((one) => capacities(one)).join(', ') })}
        </p>
      )}
      <p>
        <Law>{sentence}</Law>
      </p>
      <p className="k-advice-buttons" data-print="no">
        <button
          type="button"
          className="k-advice-button"
          aria-label={say('tryNamed', { way: sentence })}
          onClick={() => onTry(courseOf(way, course))}
        >
          {say('tryAlternative')}
        </button>
        {flow === undefined || by.length > 0 ? null : <FlowLink flow={flow} />}
      </p>
      {articles.length === 0 ? null : (
        <details className="k-advice-why">
          <summary>{say('articles')}</summary>
          <Articles articles={articles} />
        </details>
      )}
    </>
  )
}

function FlowLink({ flow: { label, href, onGo } }: { flow: WayFlow }): ReactElement {
  const go = (event: MouseEvent): void => {
    const elsewhere = event.ctrlKey || event.metaKey || event.shiftKey
    if (onGo === undefined || elsewhere) return
    event.preventDefault()
    onGo(href)
  }
  return (
    <a className="k-advice-button" data-look="quiet" href={href} onClick={go}>
      {label}
    </a>
  )
}

/** The question of that way: what stays the same stays answered, and what it leaves open is asked. */
export function courseOf({ words, choose }: WayInWords, course: Course): Course {
  const kept = Object.fromEntries(
    Object.entries(course.words).filter(([dimension]) => !choose.some((one) => one === dimension)),
  )
  return begin({ at: course.at, words: { ...kept, ...words } })
}

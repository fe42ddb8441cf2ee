import type { AnswerInWords } from '@kader/advice/answer-in-words'
import { Notice } from '@kader/ui/notice'
import { useTranslations } from 'use-intl'
import type { ReactElement, ReactNode } from 'react'
import { Articles } from './articles.tsx'
import './answer-parts.css'
import { ContestedReadings } from './contested-readings.tsx'

interface AnswerPartsProps {
  answer: AnswerInWords
  /** Level of the headings; the page decides. */
  level: 3 | 4
  /** Ways out that the page draws itself, as cards. */
  ways?: ReactNode
}

/** Everything behind an answer: reasons, what is missing, readings, duties, ways out, articles. */
export function AnswerParts({ answer, level, ways }: AnswerPartsProps): ReactElement {
  const say = useTranslations('advice')
  const duties = useTranslations('obligations')
  return (
    <div className="k-answer-parts">
      <Part level={level} title={say('reasons')}>
        {answer.reasons.length === 0 ? <p>{say('noReasons')}</p> : <Sentences lines={answer.reasons} />}
      </Part>
      <Part level={level} title={say('stillUnknown')} empty={answer.unknown.length === 0}>
        <Sentences lines={answer.unknown.map(({ question }) => question)} />
      </Part>
      <Part level={level} title={say('unmet')} empty={answer.unmet.length === 0}>
        <Sentences lines={answer.unmet.map(({ question }) => question)} />
      </Part>
      <Part level={level} title={say('fell')} empty={answer.fell.length === 0}>
        <Sentences lines={answer.fell} />
      </Part>
      <Part level={level} title={say('contested')} empty={answer.contested.length === 0}>
        <ContestedReadings contested={answer.contested} />
      </Part>
      <Part level={level} title={say('obligations')} empty={answer.obligations.length === 0}>
        <Sentences lines={answer.obligations.map(({ code }) => duties(code))} />
      </Part>
      {ways ?? (
        <Part level={level} title={say('alternatives')} empty={answer.ways.length === 0}>
          <Ways answer={answer} />
        </Part>
      )}
      <Part level={level} title={say('articles')} empty={answer.articles.length === 0}>
        <Articles articles={answer.articles} />
      </Part>
      {answer.confirmed ? null : <Notice tone="care" title={say('unconfirmed')} />}
    </div>
  )
}

/** What can be done instead; where someone else must do it, that stands before. */
export function Ways({ answer }: { answer: AnswerInWords }): ReactElement {
  const say = useTranslations('advice')
  const capacities = useTranslations('capacities')
  const lines = answer.ways.map(({ sentence, by }) =>
    by.length === 0
      ? sentence
      : `${say('someoneElse', { who: by.map((one) => capacities(one)).join(', ') })} ${sentence}`,
  )
  return <Sentences lines={lines} />
}

interface PartProps {
  title: string
  level: 3 | 4
  empty?: boolean
  children: ReactNode
}

function Part({ title, level, empty, children }: PartProps): ReactElement | null {
  if (empty) return null
  const Title = level === 3 ? 'h3' : 'h4'
  return (
    <section aria-label={title}>
      <Title>{title}</Title>
      {children}
    </section>
  )
}

function Sentences({ lines }: { lines: readonly string[] }): ReactElement {
  return (
    <ul className="k-sentences">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}

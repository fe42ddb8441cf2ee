import type { AnswerInWords } from '@kader/advice/answer-in-words'
import { useId } from 'react'
import { useTranslations } from 'use-intl'
import type { ReactElement, ReactNode } from 'react'
import './advice.css'
import { Articles } from './articles.tsx'
import { ContestedReadings } from './contested-readings.tsx'
import { Law } from './law.tsx'
import { useConditionQuestion } from './say-condition.ts'

interface AnswerPartsProps {
  answer: AnswerInWords
  /** Level of the headings; the page decides. */
  level: 3 | 4
  /** Ways out that the page draws itself, as buttons. */
  ways?: ReactNode
  /** Parts of the page's own between the duties and the articles. */
  more?: ReactNode
}

/** Everything behind an answer: reasons, what is missing, readings, duties, ways out, articles. */
export function AnswerParts({ answer, level, ways, more }: AnswerPartsProps): ReactElement {
  const say = useTranslations('advice')
  const obligations = useTranslations('obligations')
  const duties =
    answer.outcome === 'prohibited' || answer.outcome === 'no-basis' ? 'obligations' : 'obligationsIfShared'
  return (
    <div className="k-advice-parts">
      <Part
        level={level}
        title={say(answer.outcome === 'conditional' ? 'firstThis' : 'stillUnknown')}
        empty={answer.unknown.length === 0}
      >
        <Conditions codes={answer.unknown} />
      </Part>
      <Part level={level} title={say('reasons')}>
        {answer.reasons.length === 0 ? <p>{say('noReasons')}</p> : <Sentences lines={answer.reasons} />}
      </Part>
      <Part level={level} title={say('unmet')} empty={answer.unmet.length === 0}>
        <Conditions codes={answer.unmet} />
      </Part>
      <Part level={level} title={say('fell')} empty={answer.fell.length === 0}>
        <Sentences lines={answer.fell} />
      </Part>
      <Part level={level} title={say('contested')} empty={answer.contested.length === 0}>
        <ContestedReadings contested={answer.contested} />
      </Part>
      {ways ?? (
        <Part level={level} title={say('alternatives')} empty={answer.ways.length === 0}>
          <Ways answer={answer} />
        </Part>
      )}
      {more}
      <Part level={level} title={say(duties)} empty={answer.obligations.length === 0}>
        <ul className="k-advice-sentences">
          {answer.obligations.map(({ code }) => (
            <li key={code}>{obligations(code)}</li>
          ))}
        </ul>
      </Part>
      <Part level={level} title={say('articles')} empty={answer.articles.length === 0}>
        <Articles articles={answer.articles} />
      </Part>
      {answer.confirmed ? null : <p className="k-advice-doubt">{say('unconfirmed')}</p>}
    </div>
  )
}

/** What can be done instead; where someone else must do it, that stands before. */
function Ways({ answer }: { answer: AnswerInWords }): ReactElement {
  const say = useTranslations('advice')
  const capacities = useTranslations('capacities')
  return (
    <ul className="k-advice-sentences">
      {answer.ways.map(({ rule, sentence, by }) => (
        <li key={rule}>
          {by.length === 0
            ? null
            : `${say('someoneElse', { who: by.map((one) => capacities(one)).join(', ') })} `}
          <Law>{sentence}</Law>
        </li>
      ))}
    </ul>
  )
}

function Conditions({ codes }: { codes: AnswerInWords['unknown'] }): ReactElement {
  const questionOf = useConditionQuestion()
  return (
    <ul className="k-advice-sentences">
      {codes.map(({ code }) => (
        <li key={code}>{questionOf(code)}</li>
      ))}
    </ul>
  )
}

interface PartProps {
  title: string
  level: 3 | 4
  empty?: boolean
  children: ReactNode
}

/** A titled part of an answer; nothing when there is nothing to say. */
export function Part({ title, level, empty, children }: PartProps): ReactElement | null {
  const id = useId()
  if (empty) return null
  const Title = level === 3 ? 'h3' : 'h4'
  return (
    <section className="k-advice-part" aria-labelledby={id}>
      <Title id={id}>{title}</Title>
      {children}
    </section>
  )
}

function Sentences({ lines }: { lines: readonly string[] }): ReactElement {
  return (
    <ul className="k-advice-sentences">
      {lines.map((line) => (
        <li key={line}>
          <Law>{line}</Law>
        </li>
      ))}
    </ul>
  )
}

import { answersGiven } from '@kader/advice/course/answers'
import type { GivenAnswer } from '@kader/advice/course/answers'
import type { Course } from '@kader/advice/course/course'
import { useTranslations } from 'use-intl'
import type { ReactElement } from 'react'
import { topicKey } from './dimension.ts'
import type { Topic } from './dimension.ts'
import { useConditionQuestion } from './say-condition.ts'
import { useWordNames } from './say-word.ts'

interface GivenAnswersProps {
  course: Course
  /** What the portal knew of the person who asks. */
  own?: string | undefined
  onChange: (topic: Topic) => void
  onStartAgain: () => void
}

/** What was answered so far, each answer with a button to change it; the others stay. */
export function GivenAnswers({
  course,
  own,
  onChange,
  onStartAgain,
}: GivenAnswersProps): ReactElement | null {
  const say = useTranslations('advice')
  const given = answersGiven(course)
  if (given.length === 0) return null
  return (
    <section className="k-advice-given" aria-label={say('given')}>
      <h3>{say('given')}</h3>
      <dl>
        {given.map((one) => (
          <OneAnswer key={topicKey(one)} given={one} own={own} onChange={onChange} />
        ))}
      </dl>
      <button type="button" className="k-advice-button" data-look="quiet" onClick={onStartAgain}>
        {say('startAgain')}
      </button>
    </section>
  )
}

interface OneAnswerProps {
  given: GivenAnswer
  own: string | undefined
  onChange: (topic: Topic) => void
}

function OneAnswer({ given, own, onChange }: OneAnswerProps): ReactElement {
  const say = useTranslations('advice')
  const nameOf = useWordNames()
  const questionOf = useConditionQuestion()
  const isOwn = 'dimension' in given && given.dimension === 'holder' && given.word === own
  const what = 'dimension' in given ? say(`givenOf.${given.dimension}`) : questionOf(given.code)
  const answer =
    'dimension' in given
      ? nameOf(given.dimension, given.word)
      : say(given.said === 'unknown' ? 'unknown' : given.said ? 'yes' : 'no')
  return (
    <div>
      <dt>{what}</dt>
      <dd {...(isOwn ? { 'data-own': '' } : {})}>
        <span>{isOwn ? `${answer} (${say('yourself')})` : answer}</span>
        <button
          type="button"
          className="k-advice-change"
          onClick={() => onChange(given)}
          {...(isOwn ? {} : { 'aria-label': say('changeOf', { what }) })}
        >
          {isOwn ? say('forSomeoneElse') : say('change')}
        </button>
      </dd>
    </div>
  )
}

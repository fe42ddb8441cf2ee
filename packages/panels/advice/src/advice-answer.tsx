import { answerOfCourse } from '@kader/advice/answer-of-course'
import type { Course } from '@kader/advice/course/course'
import { whatStillApplies } from '@kader/advice/what-still-applies'
import { dayInWords } from '@kader/i18n/dates'
import { chooseLanguage } from '@kader/i18n/language'
import { Icon } from '@kader/ui/icon'
import { useMemo } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import type { ReactElement } from 'react'
import './advice.css'
import { Alternatives } from './alternatives.tsx'
import type { FlowOfWay } from './alternatives.tsx'
import { AnswerParts } from './answer-parts.tsx'
import { ContestedTag } from './contested-tag.tsx'
import './intl-words.ts'
import { KeepAnswer } from './keep-answer.tsx'
import { OverTime } from './over-time.tsx'
import { FocusedTitle } from './question-frame.tsx'
import { outcomeLooks, useOutcomeSentence } from './say-outcome.ts'
import { WouldChange } from './would-change.tsx'

export interface AdviceAnswerProps {
  course: Course
  focus: boolean
  onTry: (course: Course) => void
  onDay: (at: Course['at']) => void
  /** Address of the page that opens a shared question. */
  address: string
  flowOf?: FlowOfWay | undefined
  onPdf?: ((course: Course) => Promise<void>) | undefined
}

/** The answer: the sentence first, then what it rests on, what can be done instead and what would change it. */
export function AdviceAnswer(props: AdviceAnswerProps): ReactElement {
  const { focus, onTry, onDay, address, flowOf, onPdf } = props
  const say = useTranslations('advice')
  const language = chooseLanguage([useLocale()])
  const sentence = useOutcomeSentence()
  const course = useMemo(() => whatStillApplies(props.course), [props.course])
  const answer = useMemo(() => answerOfCourse(course), [course])
  const look = outcomeLooks[answer.outcome]
  return (
    <article className="k-advice-answer">
      <div className="k-advice-outcome" data-tone={look.tone}>
        <Icon name={look.icon} />
        <div className="k-advice-stack">
          <FocusedTitle focus={focus}>{sentence(answer)}</FocusedTitle>
          {answer.contested.length > 0 ? <ContestedTag /> : null}
          <p className="k-advice-quiet">{say('asOf', { day: dayInWords(language, answer.asOf) })}</p>
        </div>
      </div>
      {language === 'nl' ? null : <p className="k-advice-quiet">{say('dutchLaw')}</p>}
      <AnswerParts
        answer={answer}
        level={3}
        ways={<Alternatives ways={answer.ways} course={course} onTry={onTry} flowOf={flowOf} />}
        more={<WouldChange course={course} />}
      />
      <OverTime key={course.at} course={course} onDay={onDay} />
      <KeepAnswer course={course} ruleset={answer.ruleset} address={address} onPdf={onPdf} />
    </article>
  )
}

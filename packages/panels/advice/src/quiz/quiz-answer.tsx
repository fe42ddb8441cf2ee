import type { Choice, Marking } from '@kader/advice/quiz/quiz'
import { Icon } from '@kader/ui/icon'
import { useTranslations } from 'use-intl'
import type { ReactElement } from 'react'
import { AnswerParts } from '../answer-parts.tsx'
import { FocusedTitle } from '../question-frame.tsx'
import { useOutcomeSentence } from '../say-outcome.ts'

interface QuizAnswerProps {
  marking: Marking
  chosen: Choice
  last: boolean
  onNext: () => void
}

/** Whether it was right, and everything the answer rests on; takes the focus. */
export function QuizAnswer({ marking, chosen, last, onNext }: QuizAnswerProps): ReactElement {
  const say = useTranslations('quiz')
  const sentenceOf = useOutcomeSentence()
  const right = marking.right === chosen
  return (
    <div className="k-quiz-result">
      <div className="k-advice-outcome" data-tone={right ? 'yes' : 'no'}>
        <Icon name={right ? 'check' : 'cross'} />
        <div className="k-advice-stack">
          <FocusedTitle focus>{say(right ? 'right' : 'wrong')}</FocusedTitle>
          {right ? null : <p>{say('rightAnswer', { choice: say(`choice.${marking.right}`) })}</p>}
          <p>
            <strong>{sentenceOf(marking.answer)}</strong>
          </p>
        </div>
      </div>
      <AnswerParts answer={marking.answer} level={3} />
      <button type="button" className="k-advice-button" data-look="primary" onClick={onNext}>
        {say(last ? 'finish' : 'next')}
      </button>
    </div>
  )
}

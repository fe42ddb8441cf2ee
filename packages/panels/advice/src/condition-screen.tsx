import type { Said } from '@kader/advice/course/course'
import type { ConditionCode } from '@kader/domain/vocabulary/conditions'
import { useTranslations } from 'use-intl'
import type { ReactElement } from 'react'
import { QuestionFrame } from './question-frame.tsx'
import type { AskingProps } from './question-frame.tsx'
import { useConditionQuestion } from './say-condition.ts'

interface ConditionScreenProps extends AskingProps {
  code: ConditionCode
  onSay: (said: Said) => void
}

const answers = [
  { said: true, word: 'yes' },
  { said: false, word: 'no' },
  { said: 'unknown', word: 'unknown' },
] as const

/** One condition: the answer itself goes on, so that it takes one press. */
export function ConditionScreen({ code, course, focus, onSay }: ConditionScreenProps): ReactElement {
  const say = useTranslations('advice')
  const questionOf = useConditionQuestion()
  const before = course.conditions[code]
  return (
    <QuestionFrame title={questionOf(code)} topics={[{ code }]} course={course} focus={focus}>
      <div className="k-advice-buttons">
        {answers.map(({ said, word }) => (
          <button
            key={word}
            type="button"
            className="k-advice-button"
            {...(before === undefined ? {} : { 'aria-pressed': before === said })}
            onClick={() => onSay(said)}
          >
            {say(word)}
          </button>
        ))}
      </div>
    </QuestionFrame>
  )
}

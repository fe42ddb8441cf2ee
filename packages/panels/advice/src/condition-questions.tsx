import type { Answers } from '@kader/domain/question'
import type { Why } from '@kader/domain/shown'
import { ConditionCode, conditions } from '@kader/domain/vocabulary/conditions'
import { RadioGroup } from '@kader/ui/radio-group'
import { Section } from '@kader/ui/section'
import { useTranslations } from 'use-intl'
import type { ReactElement } from 'react'

interface ConditionQuestionsProps {
  why: Why
  answers: Answers
  onAnswer: (answers: Answers) => void
}

/** Only what can still change the answer, and what was answered already so that it can be taken back. */
export function ConditionQuestions({ why, answers, onAnswer }: ConditionQuestionsProps): ReactElement | null {
  const say = useTranslations('advice')
  const shown = ConditionCode.options.filter(
    (code) => why.unknown.includes(code) || answers[code] !== undefined,
  )
  if (shown.length === 0) return null
  return (
    <Section title={say('conditions')} description={say('conditionsAbout')} level={3}>
      {shown.map((code) => (
        <RadioGroup
          key={code}
          label={conditions[code].question}
          required
          layout="row"
          value={valueOf(answers[code])}
          options={[
            { value: 'yes', label: say('yes') },
            { value: 'no', label: say('no') },
            { value: 'unknown', label: say('unknown') },
          ]}
          onChange={(value) => onAnswer(withAnswer(answers, code, value))}
        />
      ))}
    </Section>
  )
}

function valueOf(answer: boolean | undefined): string {
  return answer === undefined ? 'unknown' : answer ? 'yes' : 'no'
}

function withAnswer(answers: Answers, code: ConditionCode, value: string): Answers {
  const { [code]: _, ...others } = answers
  return value === 'unknown' ? others : { ...others, [code]: value === 'yes' }
}

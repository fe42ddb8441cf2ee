import type { Said } from '@kader/advice/course/course'
import type { ConditionCode } from '@kader/domain/vocabulary/conditions'
import { useId, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { ReactElement } from 'react'
import { ChoiceList } from './choice-list.tsx'
import { QuestionFrame } from './question-frame.tsx'
import type { AskingProps } from './question-frame.tsx'
import { useConditionQuestion } from './say-condition.ts'

interface ConditionsScreenProps extends AskingProps {
  codes: readonly ConditionCode[]
  onSay: (said: readonly (readonly [ConditionCode, Said])[]) => void
}

type Chosen = Partial<Record<ConditionCode, Said>>

/** The conditions of a consultation together, as they are met or missed together; what is left open is not known. */
export function ConditionsScreen({ codes, course, focus, onSay }: ConditionsScreenProps): ReactElement {
  const say = useTranslations('advice')
  const [chosen, setChosen] = useState<Chosen>(() =>
    Object.fromEntries(codes.map((code) => [code, course.conditions[code]])),
  )
  const next = (): boolean => {
    onSay(codes.map((code) => [code, chosen[code] ?? 'unknown']))
    return true
  }
  return (
    <QuestionFrame
      title={say('ask.conditions')}
      about={say('conditionsAbout')}
      topics={codes.map((code) => ({ code }))}
      course={course}
      focus={focus}
      onNext={next}
    >
      <div className="k-advice-families">
        {codes.map((code) => (
          <OneCondition
            key={code}
            code={code}
            said={chosen[code]}
            onSay={(said) => setChosen((before) => ({ ...before, [code]: said }))}
          />
        ))}
      </div>
    </QuestionFrame>
  )
}

interface OneConditionProps {
  code: ConditionCode
  said: Said | undefined
  onSay: (said: Said) => void
}

function OneCondition({ code, said, onSay }: OneConditionProps): ReactElement {
  const say = useTranslations('advice')
  const questionOf = useConditionQuestion()
  const name = useId()
  return (
    <fieldset data-row="">
      <legend>{questionOf(code)}</legend>
      <ChoiceList
        name={name}
        options={[
          { value: 'yes', label: say('yes') },
          { value: 'no', label: say('no') },
          { value: 'unknown', label: say('unknown') },
        ]}
        chosen={said === undefined ? undefined : said === 'unknown' ? 'unknown' : said ? 'yes' : 'no'}
        onChoose={(value) => onSay(value === 'unknown' ? 'unknown' : value === 'yes')}
      />
    </fieldset>
  )
}

import type { Course } from '@kader/advice/course/course'
import { whatWouldChange } from '@kader/advice/course/what-would-change'
import { chooseLanguage } from '@kader/i18n/language'
import { useMemo } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import type { ReactElement } from 'react'
import { Part } from './answer-parts.tsx'
import { useConditionQuestion } from './say-condition.ts'
import { useOutcomeName } from './say-outcome.ts'

/** Which facts, if they were so, would give another answer; never advice to answer otherwise than it is. */
export function WouldChange({ course }: { course: Course }): ReactElement | null {
  const say = useTranslations('advice')
  const outcomeName = useOutcomeName()
  const questionOf = useConditionQuestion()
  const dutch = chooseLanguage([useLocale()]) === 'nl'
  const turns = useMemo(() => whatWouldChange(course), [course])
  return (
    <Part level={3} title={say('wouldChange')} empty={turns.length === 0}>
      <ul className="k-advice-sentences">
        {turns.map(({ conditions, clauses, outcome }) => (
          <li key={conditions.join(' ')}>
            {dutch
              ? say('wouldChangeIf', { clause: clauses.join(' en ') })
              : conditions.map((code) => `${questionOf(code)} ${say('yes')}`).join(' ')}
            {': '}
            <strong>{outcomeName(outcome)}</strong>
          </li>
        ))}
      </ul>
    </Part>
  )
}

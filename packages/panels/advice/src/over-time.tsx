import type { Course } from '@kader/advice/course/course'
import { overTime } from '@kader/advice/course/over-time'
import type { Stretch } from '@kader/advice/course/over-time'
import { periodInWords } from '@kader/advice/period-in-words'
import { dayInWords } from '@kader/i18n/dates'
import { chooseLanguage } from '@kader/i18n/language'
import { useId, useMemo, useState } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import type { ReactElement } from 'react'
import { Part } from './answer-parts.tsx'
import { Law } from './law.tsx'
import { useOutcomeName } from './say-outcome.ts'

interface OverTimeProps {
  course: Course
  onDay: (at: Course['at']) => void
}

/** The same question under the law of each period: a slider for who explores, a list for who reads. */
export function OverTime({ course, onDay }: OverTimeProps): ReactElement {
  const say = useTranslations('advice')
  const id = useId()
  const nameOf = usePeriodName()
  const outcomeName = useOutcomeName()
  const stretches = useMemo(() => overTime(course), [course])
  const own = Math.max(
    stretches.findIndex((one) => holds(one, course.at)),
    0,
  )
  const [moved, setMoved] = useState<number>()
  const place = moved ?? own
  const shown = stretches[place]
  const saidIn = (stretch: Stretch): string => {
    if (stretch.outcome === stretches[own]?.outcome) return say('sameAnswer')
    return say('overTimeSaid', { outcome: outcomeName(stretch.outcome) })
  }
  return (
    <Part level={3} title={say('overTime')}>
      <div className="k-advice-time" data-print="no">
        <label htmlFor={id}>{say('overTimeAbout')}</label>
        <input
          id={id}
          type="range"
          min={0}
          max={stretches.length - 1}
          step={1}
          value={place}
          aria-valuetext={shown === undefined ? '' : `${nameOf(shown)}: ${outcomeName(shown.outcome)}`}
          onChange={(event) => setMoved(Number(event.currentTarget.value))}
        />
        {shown === undefined ? null : (
          <div className="k-advice-then">
            <p>
              <strong>{nameOf(shown)}</strong>
            </p>
            <p>
              <Law>{periodInWords(shown.period)}</Law>
            </p>
            <p>{place === own ? say('thisPeriod') : saidIn(shown)}</p>
            {place === own ? null : (
              <button type="button" className="k-advice-button" onClick={() => onDay(shown.from)}>
                {say('askThen')}
              </button>
            )}
          </div>
        )}
      </div>
      <ol className="k-advice-stretches">
        {stretches.map((stretch, index) => (
          <li key={stretch.from} {...(index === place ? { 'aria-current': 'true' as const } : {})}>
            <span>{nameOf(stretch)}</span>
            <span>{index === own ? outcomeName(stretch.outcome) : saidIn(stretch)}</span>
          </li>
        ))}
      </ol>
    </Part>
  )
}

function usePeriodName(): (stretch: Stretch) => string {
  const say = useTranslations('advice')
  const language = chooseLanguage([useLocale()])
  return ({ from, to }) =>
    to === undefined
      ? say('periodOpen', { from: dayInWords(language, from) })
      : say('period', { from: dayInWords(language, from), to: dayInWords(language, to) })
}

function holds({ from, to }: Stretch, day: string): boolean {
  return from <= day && (to === undefined || day <= to)
}

import { boundaryDays, stretchOf } from '@kader/advice/flows/boundary-days'
import { LocalDate } from '@kader/domain/local-date'
import { dayInWords } from '@kader/i18n/dates'
import { chooseLanguage } from '@kader/i18n/language'
import { Button } from '@kader/ui/button'
import { Cluster } from '@kader/ui/layout'
import { useId } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import type { ReactElement } from 'react'

interface DayChoiceProps {
  at: LocalDate
  today: LocalDate
  onChange: (at: LocalDate) => void
}

const firstDay = boundaryDays[0]!
const last = boundaryDays.length - 1

/** Any day by its date, and each turn of the law by a slider or by one press. */
export function DayChoice({ at, today, onChange }: DayChoiceProps): ReactElement {
  const say = useTranslations('framework')
  const language = chooseLanguage([useLocale()])
  const id = useId()
  const stretch = stretchOf(at)
  const since = dayInWords(language, boundaryDays[stretch]!)
  const pick = (text: string): void => {
    const day = LocalDate.safeParse(text)
    if (day.success && day.data >= firstDay) onChange(day.data)
  }
  const step = (to: number): void => onChange(boundaryDays[Math.min(last, Math.max(0, to))]!)
  return (
    <div className="k-day-choice">
      <div className="k-field">
        <label className="k-field-label" htmlFor={`${id}-day`}>
          {say('day')}
        </label>
        <input
          id={`${id}-day`}
          className="k-input"
          data-width="short"
          type="date"
          min={firstDay}
          required
          value={at}
          onChange={(event) => pick(event.currentTarget.value)}
        />
      </div>
      <div className="k-field k-day-slide">
        <label className="k-field-label" htmlFor={`${id}-slide`}>
          {say('daySlider')}
        </label>
        <input
          id={`${id}-slide`}
          type="range"
          min={0}
          max={last}
          step={1}
          value={stretch}
          aria-valuetext={say('sinceDay', { day: since })}
          onChange={(event) => step(Number(event.currentTarget.value))}
        />
        <p className="k-field-about" aria-hidden="true">
          {say('sinceDay', { day: since })}
        </p>
      </div>
      <Cluster gap="small">
        <Button
          small
          icon="arrow-left"
          disabled={at === firstDay}
          onPress={() => step(at === boundaryDays[stretch] ? stretch - 1 : stretch)}
        >
          {say('earlier')}
        </Button>
        <Button small icon="arrow-right" disabled={stretch === last} onPress={() => step(stretch + 1)}>
          {say('later')}
        </Button>
        {at === today ? null : (
          <Button small variant="quiet" onPress={() => onChange(today)}>
            {say('today')}
          </Button>
        )}
      </Cluster>
    </div>
  )
}

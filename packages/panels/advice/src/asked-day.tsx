import type { Course } from '@kader/advice/course/course'
import { Question } from '@kader/domain/question'
import { dayInWords } from '@kader/i18n/dates'
import { chooseLanguage } from '@kader/i18n/language'
import { useId, useState } from 'react'
import type { FormEvent, ReactElement } from 'react'
import { useLocale, useTranslations } from 'use-intl'

interface AskedDayProps {
  at: Course['at']
  today: string
  onDay: (at: Course['at']) => void
}

/** The day of the law: today, unless somebody asks about another. */
export function AskedDay({ at, today, onDay }: AskedDayProps): ReactElement {
  const say = useTranslations('advice')
  const language = chooseLanguage([useLocale()])
  const id = useId()
  const [day, setDay] = useState<string>(at)
  const [wrong, setWrong] = useState(false)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    const read = Question.shape.at.safeParse(day)
    setWrong(!read.success)
    if (read.success) onDay(read.data)
  }
  const inWords = { day: dayInWords(language, at) }
  return (
    <details className="k-advice-day">
      <summary>
        {at === today ? say('dayToday', inWords) : say('dayOther', inWords)} <span>{say('dayChange')}</span>
      </summary>
      <form className="k-advice-stack" onSubmit={submit} noValidate>
        <label htmlFor={id}>{say('dayLabel')}</label>
        <p id={`${id}-about`} className="k-advice-quiet">
          {say('dayAbout')}
        </p>
        <p className="k-advice-missing" role="alert">
          {wrong ? say('dayWrong') : ''}
        </p>
        <div className="k-advice-buttons">
          <input
            id={id}
            type="date"
            value={day}
            aria-describedby={`${id}-about`}
            aria-invalid={wrong}
            onChange={(event) => setDay(event.currentTarget.value)}
          />
          <button type="submit" className="k-advice-button">
            {say('dayUse')}
          </button>
        </div>
      </form>
    </details>
  )
}

import type { AnswerInWords } from '@kader/advice/answer-in-words'
import { useTranslations } from 'use-intl'
import type { ReactElement } from 'react'
import { Law } from './law.tsx'

/** Both readings of each open question side by side, and the one Kader follows. */
export function ContestedReadings({ contested }: Pick<AnswerInWords, 'contested'>): ReactElement {
  const say = useTranslations('advice')
  return (
    <div className="k-advice-stack">
      {contested.map(({ id, question, readings, followed }) => (
        <div key={id} className="k-advice-stack">
          <p>
            <Law>{question}</Law>
          </p>
          <ol className="k-advice-readings">
            {readings.map((reading, place) => (
              <li key={reading}>
                <span className="k-advice-reading">{say('reading', { number: String(place + 1) })}</span>
                <Law>{reading}</Law>
              </li>
            ))}
          </ol>
          <p>{say('chosen', { reading: followed })}</p>
        </div>
      ))}
    </div>
  )
}

import type { AnswerInWords } from '@kader/advice/answer-in-words'
import { useTranslations } from 'use-intl'
import type { ReactElement } from 'react'

/** Both readings of each open question, and the one Kader follows. */
export function ContestedReadings({ contested }: Pick<AnswerInWords, 'contested'>): ReactElement {
  const say = useTranslations('advice')
  return (
    <ul className="k-sentences">
      {contested.map(({ id, question, readings, followed }) => (
        <li key={id}>
          <p>{question}</p>
          <ol>
            {readings.map((reading) => (
              <li key={reading}>{reading}</li>
            ))}
          </ol>
          <p>{say('chosen', { reading: followed })}</p>
        </li>
      ))}
    </ul>
  )
}

import { Disclosure } from '@kader/ui/disclosure'
import { StatusTag } from '@kader/ui/status-tag'
import { useTranslations } from 'use-intl'
import type { ReactElement } from 'react'
import { flowWords, looks } from './flow-word.ts'

/** Every word, line and mark of matrix and drawing, in a sentence. */
export function Legend(): ReactElement {
  const say = useTranslations('framework')
  return (
    <Disclosure title={say('legend')}>
      <ul className="k-flow-legend">
        {flowWords.map((word) => (
          <li key={word}>
            <StatusTag {...looks[word]}>{say(`word.${word}`)}</StatusTag> {say(`about.${word}`)}
          </li>
        ))}
        <li>{say('legendCount')}</li>
        <li>
          <LineSample contested="all" /> {say('legendContestedAll')}
        </li>
        <li>
          <LineSample contested="some" /> {say('legendContestedSome')}
        </li>
        <li>
          <LineSample contested="none" word="mustIf" /> {say('legendDuty')}
        </li>
        <li>
          <span className="k-flow-doubt" aria-hidden="true">
            ?
          </span>{' '}
          {say('legendUnconfirmed')}
        </li>
      </ul>
    </Disclosure>
  )
}

function LineSample({ contested, word = 'mayIf' }: { contested: string; word?: string }): ReactElement {
  return (
    <svg className="k-line-sample" viewBox="0 0 48 12" aria-hidden="true" focusable="false">
      <g className="k-arrow" data-word={word} data-contested={contested}>
        <path className="k-arrow-line" d="M2 6H46" />
      </g>
    </svg>
  )
}

import type { FlowWay } from '@kader/advice/flows/ways-of-flow'
import { Disclosure } from '@kader/ui/disclosure'
import { useTranslations } from 'use-intl'
import type { ReactElement } from 'react'

/** Both readings of each open question behind a rule, and the one Kader follows. */
export function Readings({ way: { readings, contested } }: { way: FlowWay }): ReactElement | null {
  const say = useTranslations('framework')
  if (readings.length === 0) return contested ? <p>{say('contestedRule')}</p> : null
  return (
    <>
      {readings.map(({ id, question, readings: both, followed }) => (
        <Disclosure key={id} title={question}>
          <ol lang="nl">
            {both.map((reading) => (
              <li key={reading}>{reading}</li>
            ))}
          </ol>
          <p>{say('followed', { reading: followed })}</p>
        </Disclosure>
      ))}
    </>
  )
}

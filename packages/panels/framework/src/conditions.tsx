import type { FlowWay } from '@kader/advice/flows/ways-of-flow'
import { conditionInWords } from '@kader/advice/flows/condition-in-words'
import type { ConditionCode } from '@kader/domain/vocabulary/conditions'
import { Disclosure } from '@kader/ui/disclosure'
import { useTranslations } from 'use-intl'
import type { ReactElement } from 'react'

/** What must be so; a long list folds, because the sentence of the rule already says it short. */
export function Conditions({
  effect,
  codes,
}: {
  effect: FlowWay['effect']
  codes: readonly ConditionCode[]
}): ReactElement {
  const say = useTranslations('framework')
  const title = say(effect === 'duty' ? 'conditionsMust' : 'conditions')
  if (codes.length === 0) return <p>{say('noConditions')}</p>
  const list = (
    <ul lang="nl">
      {codes.map((code) => (
        <li key={code}>{conditionInWords(code)}</li>
      ))}
    </ul>
  )
  if (codes.length > 4) return <Disclosure title={`${title} (${codes.length})`}>{list}</Disclosure>
  return (
    <>
      <p className="k-way-part">{title}</p>
      {list}
    </>
  )
}

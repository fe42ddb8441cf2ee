import type { LawChange } from '@kader/advice/flows/changes-on'
import { conditionInWords } from '@kader/advice/flows/condition-in-words'
import { secretKinds } from '@kader/domain/vocabulary/kinds'
import { useTranslations } from 'use-intl'
import type { ReactElement } from 'react'

/** A rule that began or ended, what it touches, and what it asks that was not asked before. */
export function ChangeLine({ change }: { change: LawChange }): ReactElement {
  const say = useTranslations('framework')
  const kinds = useTranslations('kinds')
  const words = useTranslations('vocabulary')
  const touched = {
    kinds:
      change.kinds.length >= secretKinds.length
        ? say('allKinds')
        : change.kinds.map((kind) => kinds(kind)).join(', '),
    parties: change.parties.map((party) => say(`party.${party}`)).join(', '),
  }
  return (
    <li>
      <p lang="nl">{change.sentence}</p>
      {change.begins ? null : <p>{say('ruleEnds')}</p>}
      {change.asks.length === 0 ? null : (
        <>
          <p>{say('asksNow')}</p>
          <ul lang="nl">
            {change.asks.map((code) => (
              <li key={code}>{conditionInWords(code)}</li>
            ))}
          </ul>
        </>
      )}
      <p className="k-quiet">
        {say(change.direction === 'send' ? 'kindsTo' : 'kindsFrom', touched)}.{' '}
        {change.settings.length > 3
          ? say('situations', { count: change.settings.length })
          : change.settings.map((setting) => words(`setting.${setting}`)).join(' / ')}
        .
      </p>
      <p className="k-quiet">{change.articles.map(({ citation }) => citation).join('; ')}</p>
    </li>
  )
}

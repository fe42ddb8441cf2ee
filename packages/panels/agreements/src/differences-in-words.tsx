import type { AgreementAnswer } from '@kader/domain/answers/agreement'
import type { Id } from '@kader/domain/id'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import { differencesBetween, isEmpty } from './differences.ts'
import type { Party } from '@kader/domain/agreement-parties'
import { useLineWords, usePartyName } from './say-line.ts'

interface DifferencesProps {
  before: AgreementAnswer
  after: AgreementAnswer
  parties: readonly Party[]
}

/** What a version changes of the one before, one sentence each. */
export function DifferencesInWords({ before, after, parties }: DifferencesProps): ReactElement {
  const t = useTranslations('agreements')
  const say = useLineWords()
  const nameOf = usePartyName()
  const found = differencesBetween(before, after)
  const names = (services: readonly Id[]): string =>
    say.list(
      services
        .map((service) => parties.find((one) => one.service === service))
        .map((party) => (party === undefined ? t('partyGone') : nameOf(party))),
    )
  if (isEmpty(found)) return <p>{t('sameLines')}</p>
  return (
    <ul>
      {found.added.map((line) => (
        <li key={line.name}>
          <strong>{t('added')}</strong> {say.whole(line)}
        </li>
      ))}
      {found.removed.map((line) => (
        <li key={line.name}>
          <strong>{t('removed')}</strong> {say.whole(line)}
        </li>
      ))}
      {found.changed.map(({ before: old, after: line }) => (
        <li key={line.name}>
          <strong>{t('changed')}</strong> {say.whole(line)}{' '}
          <span className="k-quiet">
            {t('wasBefore', { line: `${say.whole(old)} (${say.period(old)})` })}
          </span>
        </li>
      ))}
      {found.joined.length === 0 ? null : <li>{t('joined', { services: names(found.joined) })}</li>}
      {found.left.length === 0 ? null : <li>{t('left', { services: names(found.left) })}</li>}
      {found.retention === undefined ? null : (
        <li>
          {t('retentionChanged', {
            before: String(found.retention.before),
            after: String(found.retention.after),
          })}
        </li>
      )}
    </ul>
  )
}

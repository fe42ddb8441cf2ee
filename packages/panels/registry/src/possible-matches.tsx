import type { PossibleMatch } from '@kader/domain/answers/case-file'
import type { Id } from '@kader/domain/id'
import { Notice } from '@kader/ui/notice'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import { caseNumber } from './case-number.ts'

interface PossibleMatchesProps {
  alike: readonly PossibleMatch[]
  /** The registration or case that is shown here. */
  of: Id
}

/** That the cell may already know this person: a hint of Kader, by no norm, for the coordinator alone. */
export function PossibleMatches({ alike, of }: PossibleMatchesProps): ReactElement | null {
  const t = useTranslations('registry.alike')
  const others = [...new Set(alike.filter(({ one }) => one === of).map(({ other }) => other))]
  if (others.length === 0) return null
  return (
    <Notice tone="care" title={t('title')}>
      <p>{t('others', { numbers: others.map(caseNumber).join(', ') })}</p>
      <p>{t('rule')}</p>
    </Notice>
  )
}

import type { MyInstruction } from '@kader/domain/answers/instruction'
import { EmptyState } from '@kader/ui/empty-state'
import { Link } from '@kader/ui/link'
import { StatusTag } from '@kader/ui/status-tag'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import './intl-words.ts'

/** From a week before the last day on, a reminder stands beside it. */
const remindWithin = 7

/** What waits to be confirmed, with the days that are left. */
export function ToAcknowledge({ instructions, href }: { instructions: readonly MyInstruction[]; href: string }): ReactElement {
  const t = useTranslations('instructions')
  const waiting = instructions.filter(({ may }) => may.includes('acknowledge'))
  if (waiting.length === 0) return <EmptyState title={t('mine.nothing')}>{t('mine.noneAbout')}</EmptyState>
  return (
    <ul>
      {waiting.map(({ id, subject, suspended, daysLeft }) => (
        <li key={id}>
          {suspended || (daysLeft !== undefined && daysLeft <= remindWithin) ? (
            <>
              <StatusTag tone={suspended ? 'no' : 'care'}>{t('mine.reminder')}</StatusTag>{' '}
            </>
          ) : null}
          <Link href={href}>{subject.shown ? subject.value : t('withheld')}</Link>
          {suspended ? ` (${t('mine.suspendedTitle')})` : daysLeft === undefined ? null : ` (${t('mine.days', { count: daysLeft })})`}
        </li>
      ))}
    </ul>
  )
}

import type { CaseSummary } from '@kader/domain/answers/case-file'
import { daysUntil, type LocalDate } from '@kader/domain/local-date'
import { Link } from '@kader/ui/link'
import { Section } from '@kader/ui/section'
import { StatusTag } from '@kader/ui/status-tag'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import { caseNumber } from './case-number.ts'
import { useDay } from '@kader/panel-kit/day'

/** A review is announced this many days beforehand. */
const announcedDays = 30

interface DueReviewsProps {
  cases: readonly CaseSummary[]
  today: LocalDate
  hrefOf: (id: CaseSummary['id']) => string
}

/** The listings that the mayor looks at again this month, or should have; nothing where there are none. */
export function DueReviews({ cases, today, hrefOf }: DueReviewsProps): ReactElement | null {
  const t = useTranslations('registry')
  const day = useDay()
  const due = cases
    .flatMap(({ id, status, reviewBy }) => (status === 'listed' && reviewBy !== undefined && daysUntil(today, reviewBy) <= announcedDays ? [{ id, reviewBy }] : []))
    .toSorted((one, other) => one.reviewBy.localeCompare(other.reviewBy))
  if (due.length === 0) return null
  return (
    <Section title={t('reviews.title')} description={t('reviews.about')}>
      <ul>
        {due.map(({ id, reviewBy }) => (
          <li key={id}>
            {reviewBy < today ? (
              <>
                <StatusTag tone="care">{t('reviews.late')}</StatusTag>{' '}
              </>
            ) : null}
            <Link href={hrefOf(id)}>{t('cases.caseOf', { number: caseNumber(id) })}</Link> ({t('reviews.by', { day: day(reviewBy) })})
          </li>
        ))}
      </ul>
    </Section>
  )
}

import type { CaseList as List, CaseSummary } from '@kader/domain/answers/case-file'
import type { Id } from '@kader/domain/id'
import { EmptyState } from '@kader/ui/empty-state'
import { Stack } from '@kader/ui/layout'
import { Link } from '@kader/ui/link'
import { PageHeader, Section } from '@kader/ui/section'
import { StatusTag } from '@kader/ui/status-tag'
import { Table } from '@kader/ui/table'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import { caseNumber } from './case-number.ts'
import { caseTones } from './case-tones.ts'
import { useDay } from '@kader/panel-kit/day'
import { Explaining } from '@kader/panel-kit/explain'
import type { RenderWhy } from '@kader/panel-kit/explain'
import { PossibleMatches } from './possible-matches.tsx'
import { RefusedCases } from './refused-cases.tsx'

export interface CaseListProps {
  list: List
  hrefOf: (id: Id) => string
  renderWhy: RenderWhy
}

/** Under the table, one hint per case that may be about somebody the cell already knows. */
function CaseMatches({ alike, of }: { alike: List['alike']; of: Id }): ReactElement | null {
  const t = useTranslations('registry.cases')
  if (!alike.some(({ one }) => one === of)) return null
  return (
    <Section title={t('caseOf', { number: caseNumber(of) })}>
      <PossibleMatches alike={alike} of={of} />
    </Section>
  )
}

/** The cases by state; whom they are about is read in the case itself, under its own rules. */
export function CaseList({ list, hrefOf, renderWhy }: CaseListProps): ReactElement {
  const t = useTranslations('registry.cases')
  const status = useTranslations('status')
  const day = useDay()
  return (
    <Explaining renderWhy={renderWhy}>
      <Stack gap="large">
        <PageHeader title={t('title')} lead={t('lead')} />
        <Table<CaseSummary>
          caption={t('title')}
          captionHidden
          rows={list.cases}
          rowKey={(file) => file.id}
          empty={<EmptyState title={t('none')}>{t('noneAbout')}</EmptyState>}
          columns={[
            {
              id: 'case',
              header: t('case'),
              rowHeader: true,
              cell: (file) => (
                <Link href={hrefOf(file.id)}>{t('caseOf', { number: caseNumber(file.id) })}</Link>
              ),
            },
            {
              id: 'state',
              header: t('state'),
              cell: (file) => (
                <StatusTag tone={caseTones[file.status]}>{status(`case.${file.status}`)}</StatusTag>
              ),
            },
            { id: 'age', header: t('age'), cell: (file) => status(`age.${file.age}`) },
            {
              id: 'listed',
              header: t('listedOn'),
              cell: (file) => (file.listedOn === undefined ? t('notListed') : day(file.listedOn)),
            },
            { id: 'review', header: t('reviewBy'), cell: ({ reviewBy }) => (reviewBy === undefined ? t('noReview') : day(reviewBy)) },
          ]}
        />
        {list.cases.map(({ id }) => (
          <CaseMatches key={id} alike={list.alike} of={id} />
        ))}
        <RefusedCases refused={list.refused} />
      </Stack>
    </Explaining>
  )
}

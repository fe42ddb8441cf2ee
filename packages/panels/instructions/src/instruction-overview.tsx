import type { IssuedInstruction, IssuedInstructions } from '@kader/domain/answers/instruction'
import { EmptyState } from '@kader/ui/empty-state'
import { Stack } from '@kader/ui/layout'
import { PageHeader, Section } from '@kader/ui/section'
import { Table } from '@kader/ui/table'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import { useAudience } from './audience.ts'
import { useDay } from '@kader/panel-kit/day'
import { Explaining, Seen } from '@kader/panel-kit/explain'
import type { RenderWhy } from '@kader/panel-kit/explain'
import type { IssuingDeeds } from './instruction-deeds.ts'
import { AddFile } from './add-file.tsx'
import { OpenFile } from './open-file.tsx'
import { IssueForm } from './issue-form.tsx'
import type { Places } from './places-field.tsx'

export interface InstructionOverviewProps {
  issued: IssuedInstructions
  today: string
  deeds: IssuingDeeds
  renderWhy: RenderWhy
}

/** Question 1a: which instructions there are, from whom, since when, for whom, and since when they are confirmed. */
export function InstructionOverview({ issued, today, deeds, renderWhy }: InstructionOverviewProps): ReactElement {
  const t = useTranslations('instructions')
  const cells = issued.cells.flatMap(({ cell, name }) => (name.shown ? [{ value: cell, label: name.value }] : []))
  return (
    <Explaining renderWhy={renderWhy}>
      <Stack gap="large">
        <PageHeader title={t('overview.title')} lead={t('overview.lead')} />
        <IssuedTable rows={issued.instructions} cells={cells} deeds={deeds} />
        <Section title={t('issue.title')} description={t('issue.about')}>
          <IssueForm today={today} earlier={issued.instructions.filter(({ mayReplace }) => mayReplace)} places={{ of: 'cells', known: cells }} deeds={deeds} />
        </Section>
      </Stack>
    </Explaining>
  )
}

function IssuedTable({ rows, cells, deeds }: { rows: readonly IssuedInstruction[]; cells: Places['known']; deeds: IssuingDeeds }): ReactElement {
  const t = useTranslations('instructions')
  const day = useDay()
  const audience = useAudience()
  return (
    <Table
      caption={t('overview.title')}
      captionHidden
      rows={rows}
      rowKey={({ id }) => id}
      empty={<EmptyState title={t('overview.none')}>{t('overview.noneAbout')}</EmptyState>}
      columns={[
        { id: 'subject', header: t('subject'), rowHeader: true, cell: ({ subject }) => <Seen field={subject} about={t('subject')}>{(text) => text}</Seen> },
        { id: 'kind', header: t('kind'), cell: ({ kind, version }) => `${t(`kinds.${kind}`)}, ${t('version', { number: String(version) })}` },
        { id: 'issuer', header: t('issuer'), cell: ({ issuer }) => <Seen field={issuer} about={t('issuer')}>{(text) => text}</Seen> },
        { id: 'number', header: t('number'), cell: ({ number }) => <Seen field={number} about={t('number')}>{(text) => (text === '' ? '–' : text)}</Seen> },
        { id: 'issuedOn', header: t('issuedOn'), cell: ({ issuedOn }) => day(issuedOn) },
        { id: 'from', header: t('from'), cell: ({ from, standing }) => `${day(from)} (${t(`standings.${standing}`)})` },
        { id: 'audience', header: t('audience'), cell: (one) => audience(one.audience, (place) => cells.find(({ value }) => value === place)?.label) },
        {
          id: 'file',
          header: t('file'),
          cell: (one) => (one.file === undefined || one.ofOneCell ? '–' : one.fileKept || !one.mayReplace ? <OpenFile instruction={one} read={deeds.readFile} /> : <AddFile instruction={one} addPart={deeds.addPart} />),
        },
        { id: 'received', header: t('overview.received'), align: 'end', cell: ({ received }) => received },
        { id: 'acknowledged', header: t('overview.acknowledged'), align: 'end', cell: ({ acknowledged }) => acknowledged },
        { id: 'since', header: t('overview.since'), cell: ({ firstAcknowledgedOn }) => (firstAcknowledgedOn === undefined ? t('overview.never') : day(firstAcknowledgedOn)) },
      ]}
    />
  )
}

import type { CellInstruction, CellInstructions as OfCell } from '@kader/domain/answers/instruction'
import type { Id } from '@kader/domain/id'
import { EmptyState } from '@kader/ui/empty-state'
import { Stack } from '@kader/ui/layout'
import { PageHeader, Section } from '@kader/ui/section'
import { Table } from '@kader/ui/table'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import { useDay } from '@kader/panel-kit/day'
import { Explaining, Seen } from '@kader/panel-kit/explain'
import type { RenderWhy } from '@kader/panel-kit/explain'
import type { IssuingDeeds } from './instruction-deeds.ts'
import { AddFile } from './add-file.tsx'
import { OpenFile } from './open-file.tsx'
import { IssueForm } from './issue-form.tsx'
import type { Places } from './places-field.tsx'

export interface CellInstructionsProps {
  known: OfCell
  today: string
  deeds: IssuingDeeds
  renderWhy: RenderWhy
}

/** Which instructions the cell has, who confirmed them, and who has not yet. */
export function CellInstructions({ known, today, deeds, renderWhy }: CellInstructionsProps): ReactElement {
  const t = useTranslations('instructions')
  return (
    <Explaining renderWhy={renderWhy}>
      <Stack gap="large">
        <PageHeader title={t('cell.title')} lead={t('cell.lead')} />
        {known.instructions.length === 0 ? <EmptyState title={t('cell.none')}>{t('cell.noneAbout')}</EmptyState> : null}
        {known.instructions.map((one) => (
          <Section key={one.id} title={one.subject.shown ? one.subject.value : t('withheld')} description={`${t(`kinds.${one.kind}`)}, ${t('version', { number: String(one.version) })}`}>
            <OpenFile instruction={one} read={deeds.readFile} />
            {one.file !== undefined && !one.fileKept && one.mayReplace ? <AddFile instruction={one} addPart={deeds.addPart} /> : null}
            <People instruction={one} seats={known.seats} />
          </Section>
        ))}
        <Section title={t('issue.title')} description={t('issue.about')}>
          <IssueForm today={today} earlier={known.instructions.filter(({ mayReplace }) => mayReplace)} places={{ of: 'services', known: servicesOf(known) }} deeds={deeds} />
        </Section>
      </Stack>
    </Explaining>
  )
}

/** Each service of the cell once, by the name that its register of functions shows. */
function servicesOf({ services, seats }: OfCell): Places['known'] {
  const named = new Map<Id, string>()
  for (const { mandate, service } of services) {
    const seat = seats.find((one) => one.mandate === mandate)
    if (seat?.service.shown === true) named.set(service, seat.service.value)
  }
  return [...named].map(([value, label]) => ({ value, label })).toSorted((one, other) => one.label.localeCompare(other.label, 'nl'))
}

function People({ instruction, seats }: { instruction: CellInstruction; seats: OfCell['seats'] }): ReactElement {
  const t = useTranslations('instructions')
  const capacity = useTranslations('capacities')
  const day = useDay()
  return (
    <Table
      caption={t('cell.people', { subject: instruction.subject.shown ? instruction.subject.value : t('withheld') })}
      captionHidden
      rows={instruction.people}
      rowKey={({ mandate }) => mandate}
      columns={[
        {
          id: 'name',
          header: t('cell.person'),
          rowHeader: true,
          cell: ({ mandate }) => {
            const seat = seats.find((one) => one.mandate === mandate)
            return seat === undefined ? t('cell.unknown') : <Seen field={seat.name} about={t('cell.person')}>{(name) => name}</Seen>
          },
        },
        { id: 'capacity', header: t('cell.capacity'), cell: (one) => capacity(one.capacity) },
        {
          id: 'state',
          header: t('cell.state'),
          cell: ({ acknowledgedOn, receivedOn, suspended }) =>
            acknowledgedOn !== undefined
              ? t('cell.confirmed', { day: day(acknowledgedOn) })
              : suspended
                ? t('cell.suspended')
                : receivedOn === undefined
                  ? t('cell.notYet')
                  : t('cell.opened', { day: day(receivedOn) }),
        },
      ]}
    />
  )
}

import type { Seat } from '@kader/domain/answers/case-file'
import type { AgreedAction } from '@kader/domain/answers/consultation'
import { Table } from '@kader/ui/table'
import type { Column } from '@kader/ui/table'
import type { ReactElement, ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { useDay } from '@kader/panel-kit/day'
import { Seen } from '@kader/panel-kit/explain'
import { useSeatNames } from './seat-names.ts'

export interface ActionTableProps {
  caption: string
  actions: readonly AgreedAction[]
  empty: ReactNode
  /** Known at the table; elsewhere every action is one's own. */
  seats?: readonly Seat[]
}

/** Only the action, not the story behind it. */
export function ActionTable({ caption, actions, empty, seats }: ActionTableProps): ReactElement {
  const t = useTranslations('consults.results')
  const day = useDay()
  const nameOf = useSeatNames(seats ?? [])
  const owner: Column<AgreedAction> = { id: 'owner', header: t('owner'), cell: (action) => nameOf(action.owner) }
  return (
    <Table
      caption={caption}
      captionHidden
      rows={actions}
      rowKey={(action) => action.id}
      empty={empty}
      columns={[
        {
          id: 'task',
          header: t('task'),
          rowHeader: true,
          cell: (action) => <Seen field={action.task} about={t('task')}>{(task) => task}</Seen>,
        },
        ...(seats === undefined ? [] : [owner]),
        { id: 'due', header: t('due'), cell: (action) => day(action.due) },
      ]}
    />
  )
}

import type { LogList } from '@kader/domain/answers/oversight'
import type { Id } from '@kader/domain/id'
import { EmptyState } from '@kader/ui/empty-state'
import { Stack } from '@kader/ui/layout'
import { Link } from '@kader/ui/link'
import { PageHeader } from '@kader/ui/section'
import { Table } from '@kader/ui/table'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import { logNumber } from './log-number.ts'

export interface AuditLogsProps {
  list: LogList
  hrefOf: (log: Id) => string
}

/** The logs by a random number: a supervisor verifies them without knowing whose they are. */
export function AuditLogs({ list, hrefOf }: AuditLogsProps): ReactElement {
  const t = useTranslations('audit')
  return (
    <Stack gap="large">
      <PageHeader title={t('title')} lead={t('lead')} />
      <Table
        caption={t('logs')}
        rows={list.logs}
        rowKey={({ log }) => log}
        empty={<EmptyState title={t('logsNone')}>{t('logsNoneAbout')}</EmptyState>}
        columns={[
          {
            id: 'log',
            header: t('log'),
            rowHeader: true,
            cell: ({ log }) => <Link href={hrefOf(log)}>{t('logOf', { number: logNumber(log) })}</Link>,
          },
          { id: 'size', header: t('size'), align: 'end', cell: ({ size }) => size },
        ]}
      />
    </Stack>
  )
}

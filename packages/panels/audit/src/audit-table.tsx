import type { LogPage, LoggedAnswer } from '@kader/domain/answers/oversight'
import { Stack } from '@kader/ui/layout'
import { Pager } from '@kader/ui/pager'
import { StatusTag } from '@kader/ui/status-tag'
import type { Tone } from '@kader/ui/status-tag'
import { Table } from '@kader/ui/table'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import { useDay } from '@kader/panel-kit/day'
import { LoggedDecisions } from './logged-decisions.tsx'
import { useProcedureWords } from './procedure-words.ts'

export interface AuditTableProps {
  page: LogPage
  onPrevious?: (() => void) | undefined
  onNext?: (() => void) | undefined
}

const tones: Readonly<Record<LoggedAnswer['result'], Tone>> = {
  answered: 'yes',
  absent: 'neutral',
  refused: 'care',
  failed: 'no',
}

/** What stands in a log, newest first: who asked what, on which day, and on which law the answer rests. */
export function AuditTable({ page, onPrevious, onNext }: AuditTableProps): ReactElement {
  const t = useTranslations('audit')
  const capacity = useTranslations('capacities')
  const procedure = useProcedureWords()
  const day = useDay()
  return (
    <Stack>
      <Table
        caption={t('entries')}
        captionHidden
        rows={page.entries}
        rowKey={(entry) => String(entry.seq)}
        empty={<p className="k-quiet">{t('entriesNone')}</p>}
        columns={[
          { id: 'seq', header: t('seq'), rowHeader: true, cell: (entry) => entry.seq + 1 },
          { id: 'day', header: t('day'), cell: (entry) => day(entry.day) },
          {
            id: 'actor',
            header: t('actor'),
            cell: (entry) => (entry.actor === 'gateway' ? t('gateway') : capacity(entry.actor)),
          },
          { id: 'procedure', header: t('procedure'), cell: (entry) => procedure(entry.procedure) },
          {
            id: 'result',
            header: t('result'),
            cell: (entry) => <StatusTag tone={tones[entry.result]}>{t(`results.${entry.result}`)}</StatusTag>,
          },
          { id: 'decisions', header: t('decisions'), cell: (entry) => <LoggedDecisions entry={entry} /> },
        ]}
      />
      <Pager label={t('pages')} onPrevious={onPrevious} onNext={onNext} />
    </Stack>
  )
}

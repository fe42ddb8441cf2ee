import type { LogPage, LogVerification } from '@kader/domain/answers/oversight'
import type { Id } from '@kader/domain/id'
import { Stack } from '@kader/ui/layout'
import { PageHeader, Section } from '@kader/ui/section'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import { AuditTable } from './audit-table.tsx'
import { logNumber } from './log-number.ts'
import { LogFile } from './log-file.tsx'
import { Verification } from './verification.tsx'

export interface AuditLogProps {
  log: Id
  page: LogPage
  onPrevious?: (() => void) | undefined
  onNext?: (() => void) | undefined
  /** Recomputes the log at the gateway; undefined when that did not work. */
  verify: () => Promise<LogVerification | undefined>
  /** The whole log as text; undefined when it could not be fetched. */
  file: () => Promise<string | undefined>
}

/** One log: whether it holds, how to check that without us, and what stands in it. */
export function AuditLog({ log, page, onPrevious, onNext, verify, file }: AuditLogProps): ReactElement {
  const t = useTranslations('audit')
  return (
    <Stack gap="large">
      <PageHeader title={t('logOf', { number: logNumber(log) })} lead={t('lead')} />
      <Verification verify={verify} />
      <LogFile log={log} file={file} />
      <Section title={t('entries')}>
        <AuditTable page={page} onPrevious={onPrevious} onNext={onNext} />
      </Section>
    </Stack>
  )
}

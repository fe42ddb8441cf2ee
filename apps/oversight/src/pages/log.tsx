import { Id } from '@kader/domain/id'
import { AuditLog } from '@kader/panel-audit/audit-log'
import { NotFoundPage } from '@kader/portal-kit/not-found-page'
import type { PageProps } from '@kader/portal-kit/portal-definition'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { Loaded } from '../loaded.tsx'
import { gateway } from '../trpc.ts'
import { usePage } from '../use-page.ts'

export function Page({ params }: PageProps): ReactElement {
  const log = Id.safeParse(params['log'])
  return log.success ? <OneLog log={log.data} /> : <NotFoundPage />
}

function OneLog({ log }: { log: Id }): ReactElement {
  const { page, turns } = usePage()
  const read = useQuery({
    ...gateway.api.audit.page.queryOptions({ log, page }),
    placeholderData: keepPreviousData,
  })
  const { audit } = gateway.client
  return (
    <Loaded query={read}>
      {(known) => (
        <AuditLog
          log={log}
          page={known}
          {...turns(known.more)}
          verify={() => orNothing(audit.verify.query({ log }))}
          file={async () => (await orNothing(audit.file.query({ log })))?.text}
        />
      )}
    </Loaded>
  )
}

/** What could not be fetched is told as such, never as a verdict. */
async function orNothing<Answer>(asking: Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await asking
  } catch {
    return undefined
  }
}

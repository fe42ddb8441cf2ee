import { AuditLogs } from '@kader/panel-audit/audit-logs'
import { useQuery } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { Loaded } from '../loaded.tsx'
import { gateway } from '../trpc.ts'

export function Page(): ReactElement {
  const list = useQuery(gateway.api.audit.logs.queryOptions({}))
  return <Loaded query={list}>{(known) => <AuditLogs list={known} hrefOf={(log) => `/logboek/${log}`} />}</Loaded>
}

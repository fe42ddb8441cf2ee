import { MunicipalityTable } from '@kader/panel-registry/municipality-table'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { Loaded } from '../loaded.tsx'
import { gateway } from '../trpc.ts'
import { usePage } from '../use-page.ts'
import { renderWhy } from '../why.tsx'

export function Page(): ReactElement {
  const { page, turns } = usePage()
  const read = useQuery({
    ...gateway.api.register.municipalities.queryOptions({ page }),
    placeholderData: keepPreviousData,
  })
  return (
    <Loaded query={read}>
      {(known) => <MunicipalityTable page={known} {...turns(known.more)} renderWhy={renderWhy} />}
    </Loaded>
  )
}

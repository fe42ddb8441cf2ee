import { LocalDate } from '@kader/domain/local-date'
import { MunicipalityTable } from '@kader/panel-registry/municipality-table'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ReactElement } from 'react'
import { Loaded } from '../loaded.tsx'
import { gateway } from '../trpc.ts'
import { usePage } from '../use-page.ts'
import { renderWhy } from '../why.tsx'

export function Page(): ReactElement {
  const { page, turns, begin } = usePage()
  const [day, setDay] = useState<LocalDate>()
  const read = useQuery({
    ...gateway.api.register.municipalities.queryOptions(day === undefined ? { page } : { page, day }),
    placeholderData: keepPreviousData,
  })
  const choose = (chosen: string): void => {
    const known = LocalDate.safeParse(chosen)
    if (!known.success) return
    setDay(known.data)
    begin()
  }
  return (
    <Loaded query={read}>
      {(known) => (
        <MunicipalityTable page={known} onDay={choose} {...turns(known.more)} renderWhy={renderWhy} />
      )}
    </Loaded>
  )
}

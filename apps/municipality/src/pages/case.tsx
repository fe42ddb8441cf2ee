import type { CaseAnswer } from '@kader/domain/answers/case-file'
import { CaseFile } from '@kader/panel-registry/case-file'
import type { PageProps } from '@kader/portal-kit/portal-definition'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { ReactElement } from 'react'
import { caseDeeds } from '../case-deeds.ts'
import { Loaded } from '../loaded.tsx'
import { gateway } from '../trpc.ts'
import { renderWhy } from '../why.tsx'

export function Page({ params }: PageProps): ReactElement {
  const read = useQuery(gateway.api.cases.read.queryOptions({ id: params['id'] ?? '' }))
  return <Loaded query={read}>{(file) => <OneCase file={file} />}</Loaded>
}

function OneCase({ file }: { file: CaseAnswer }): ReactElement {
  const cell = useQuery(gateway.api.cell.read.queryOptions({}))
  const deeds = useMemo(() => caseDeeds(file.id), [file.id])
  return (
    <CaseFile
      file={file}
      seats={cell.data?.seats ?? []}
      deeds={deeds}
      hrefOf={(id) => `/overleg/${id}`}
      renderWhy={renderWhy}
    />
  )
}

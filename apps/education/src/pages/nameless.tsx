import { NamelessPage } from '@kader/panel-advice/nameless/nameless-page'
import { useQuery } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { Loaded } from '../loaded.tsx'
import { namelessDeeds } from '../nameless-deeds.ts'
import { gateway } from '../trpc.ts'
import { renderWhy } from '../why.tsx'

export function Page(): ReactElement {
  const questions = useQuery(gateway.api.nameless.questions.queryOptions({}))
  return <Loaded query={questions}>{(known) => <NamelessPage known={known} deeds={namelessDeeds} renderWhy={renderWhy} />}</Loaded>
}

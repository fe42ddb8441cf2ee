import { TrainingWarnings as Warnings } from '@kader/panel-trainings/training-warnings'
import { useQuery } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { Loaded } from './loaded.tsx'
import { gateway } from './trpc.ts'

/** What this person's mandate requires and that lapses soon. */
export function TrainingWarnings(): ReactElement {
  const mine = useQuery(gateway.api.trainings.offered.queryOptions({}))
  return <Loaded query={mine}>{({ requirements }) => <Warnings requirements={requirements} href="/mijn-opleidingen" />}</Loaded>
}

import { MyTrainings } from '@kader/panel-trainings/my-trainings'
import { useSignedIn } from '@kader/portal-kit/session'
import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import type { ReactElement } from 'react'
import { Loaded } from '../loaded.tsx'
import { learnerDeeds } from '../training-deeds.ts'
import { gateway } from '../trpc.ts'
import { renderWhy } from '../why.tsx'

const Quiz = lazy(async () => ({ default: (await import('@kader/panel-advice/quiz/quiz')).Quiz }))

export function Page(): ReactElement {
  const { environment } = useSignedIn()
  const mine = useQuery(gateway.api.trainings.offered.queryOptions({}))
  return (
    <Loaded query={mine}>
      {(known) => (
        <MyTrainings
          mine={known}
          deeds={learnerDeeds}
          renderQuiz={(onFinished) => (
            <Suspense fallback={null}>
              <Quiz sector="police" today={environment.day} onFinished={(_, chosen) => onFinished(chosen)} />
            </Suspense>
          )}
          renderWhy={renderWhy}
        />
      )}
    </Loaded>
  )
}

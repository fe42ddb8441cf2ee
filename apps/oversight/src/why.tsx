import type { Why } from '@kader/domain/shown'
import { PageLoading } from '@kader/portal-kit/page-loading'
import { Suspense, lazy } from 'react'
import type { ReactElement } from 'react'

const WhyExplained = lazy(async () => ({
  default: (await import('@kader/panel-advice/why-explained')).WhyExplained,
}))

/** The words of the law come with the first "Waarom?" and not before. */
export function renderWhy(why: Why): ReactElement {
  return (
    <Suspense fallback={<PageLoading />}>
      <WhyExplained why={why} />
    </Suspense>
  )
}

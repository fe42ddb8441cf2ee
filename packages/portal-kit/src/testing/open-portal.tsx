import { createMemoryHistory, RouterProvider } from '@tanstack/react-router'
import { QueryClientProvider, useQuery } from '@tanstack/react-query'
import { Suspense, useState } from 'react'
import type { ReactElement } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { onTestFinished } from 'vitest'
import { PageHeader } from '@kader/ui/section'
import { TextField } from '@kader/ui/text-field'
import { DisplayProvider } from '../display.tsx'
import { createQueries } from '../gateway.ts'
import { GatewayProblem } from '../gateway-problem.tsx'
import { PortalProvider } from '../portal-context.tsx'
import '../portal.css'
import { withAboutPages } from '../about-pages.ts'
import type { PortalDefinition, PortalPage } from '../portal-definition.ts'
import { createPortalRouter } from '../portal-router.tsx'
import { UnsavedChangesGuard } from '../unsaved-changes.tsx'
import { WordsOfPortal } from '../words.tsx'

const titled = (title: string, more?: () => ReactElement) => () =>
  Promise.resolve({
    Page: () => (
      <>
        <PageHeader title={title} />
        {more ? more() : null}
      </>
    ),
  })

const pages: readonly PortalPage[] = [
  { path: '/', name: 'today', menu: true, load: titled('Vandaag op uw tafel') },
  { path: '/mag-ik-dit-delen', name: 'advice', menu: true, public: true, load: titled('Mag ik dit delen?') },
  { path: '/signalen', name: 'signals', menu: true, load: titled('Mijn signalen', () => <Asking />) },
  { path: '/overleg', name: 'consults', menu: true, load: titled('Mijn overleg', () => <Writing />) },
  { path: '/instructies', name: 'instructions', menu: true, offeredTo: ['mayor'], load: titled('Instructies') },
  { path: '/kapot', name: 'framework', menu: true, load: titled('Kapot', () => <Broken />) },
]

/** A portal of no sector in particular, as an app would open it. */
export function openPortal(path: string): void {
  const portal: PortalDefinition = withAboutPages({
    sector: 'education',
    name: { nl: 'Onderwijs', fr: 'Enseignement', de: 'Bildung', en: 'Education' },
    version: '1.2.3',
    pages,
    areas: [],
    queries: createQueries(),
  })
  const box = document.body.appendChild(document.createElement('div'))
  const root = createRoot(box)
  const router = createPortalRouter(portal, createMemoryHistory({ initialEntries: [path] }))
  root.render(
    <PortalProvider portal={portal}>
      <QueryClientProvider client={portal.queries}>
        <DisplayProvider>
          <Suspense fallback={null}>
            <WordsOfPortal>
              <RouterProvider router={router} />
            </WordsOfPortal>
          </Suspense>
        </DisplayProvider>
      </QueryClientProvider>
    </PortalProvider>,
  )
  onTestFinished(() => {
    flushSync(() => root.unmount())
    box.remove()
    window.localStorage.clear()
  })
}

function Asking(): ReactElement {
  const { error, data } = useQuery({
    queryKey: ['signals'],
    retry: false,
    queryFn: async () => {
      const answer = await fetch('/api/v1/signals.list')
      const body = (await answer.json()) as { error?: unknown; text: string }
      if (body.error) throw body.error
      return body.text
    },
  })
  return error ? <GatewayProblem error={error} /> : <p>{data ?? ''}</p>
}

function Writing(): ReactElement {
  const [text, setText] = useState('')
  return (
    <>
      <UnsavedChangesGuard dirty={text !== ''} />
      <TextField label="Notitie" required value={text} onChange={setText} />
    </>
  )
}

function Broken(): ReactElement {
  throw new Error('een defect')
}

/// <reference path="./css.d.ts" />
import { StrictMode, Suspense, useState } from 'react'
import type { ReactElement } from 'react'
import { createRoot } from 'react-dom/client'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { withAboutPages } from './about-pages.ts'
import { CrashBoundary } from './crash-boundary.tsx'
import { DisplayProvider } from './display.tsx'
import type {} from './intl-words.ts'
import './portal.css'
import { PortalProvider } from './portal-context.tsx'
import type { PortalDefinition } from './portal-definition.ts'
import { createPortalRouter } from './portal-router.tsx'
import { sessionQuery } from './session.ts'
import { WordsOfPortal } from './words.tsx'

/** Puts a portal on the page: `startPortal({ sector, name, pages, … })` is all the `main.tsx` of an app does. */
export function startPortal(definition: PortalDefinition): void {
  const portal = withAboutPages(definition)
  const root = document.getElementById('root')
  if (!root) throw new Error('The page has no element with id "root".')
  document.documentElement.dataset['sector'] = portal.sector
  void portal.queries.prefetchQuery(sessionQuery)
  createRoot(root).render(
    <StrictMode>
      <Portal portal={portal} />
    </StrictMode>,
  )
}

/** The whole portal as one element. */
export function Portal({ portal }: { portal: PortalDefinition }): ReactElement {
  const [router] = useState(() => createPortalRouter(portal))
  return (
    <CrashBoundary>
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
      </PortalProvider>
    </CrashBoundary>
  )
}

import type { ReactElement } from 'react'
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  useParams,
} from '@tanstack/react-router'
import type { AnyRoute, AnyRouter, AsyncRouteComponent, RouterHistory } from '@tanstack/react-router'
import { NotFoundPage } from './not-found-page.tsx'
import { PageLoading } from './page-loading.tsx'
import type { PageProps, PortalDefinition, PortalPage } from './portal-definition.ts'
import { Shell } from './shell.tsx'

/** One route per page of the portal, each fetched when it is first opened. */
export function createPortalRouter(portal: PortalDefinition, history?: RouterHistory): AnyRouter {
  const root = createRootRoute({ component: Shell, notFoundComponent: NotFoundPage })
  const routes: AnyRoute[] = portal.pages.map((page) =>
    createRoute({ getParentRoute: () => root, path: page.path, component: pageComponent(page) }),
  )
  return createRouter({
    routeTree: root.addChildren(routes),
    // The router would keep paths, and so ids, in the browser's session storage.
    scrollRestoration: false,
    defaultPendingComponent: PageLoading,
    defaultPendingMs: 400,
    ...(history ? { history } : {}),
  })
}

/** Fetched while the router travels, so that a page replaces the one before it without an empty moment. */
function pageComponent(page: PortalPage): AsyncRouteComponent<object> {
  const Page = lazyRouteComponent<Record<'Page', AsyncRouteComponent<PageProps>>, 'Page'>(page.load, 'Page')
  function RoutedPage(): ReactElement {
    const params = useParams({ strict: false }) as Readonly<Record<string, string>>
    return <Page params={params} />
  }
  return Page.preload ? Object.assign(RoutedPage, { preload: Page.preload }) : RoutedPage
}

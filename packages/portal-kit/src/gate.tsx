import type { ReactElement } from 'react'
import { useQuery } from '@tanstack/react-query'
import { Outlet, useLocation } from '@tanstack/react-router'
import { useShownPath } from './arrival.ts'
import { PageCrash } from './page-crash.tsx'
import { PageLoading } from './page-loading.tsx'
import { pageAt } from './paths.ts'
import { usePortal } from './portal-context.tsx'
import { sessionQuery } from './session.ts'
import { useSessionEnded } from './session-end.ts'
import { SessionEndedPage, SignInPage } from './sign-in-page.tsx'
import { UnreachablePage } from './unreachable-page.tsx'

/** A page is shown to who signed in, or to anybody when it is public; the gateway decides about its content. */
export function Gate(): ReactElement {
  const { pages } = usePortal()
  const { pathname } = useLocation()
  const session = useQuery(sessionQuery)
  const ended = useSessionEnded()
  const shown = useShownPath()
  const open = pageAt(pages, pathname)?.public === true
  if (!open && session.isPending) return <PageLoading />
  if (!open && session.isError && !session.data) {
    return <UnreachablePage error={session.error} onRetry={() => void session.refetch()} />
  }
  if (!open && ended) return <SessionEndedPage />
  if (!open && !session.data?.signedIn) return <SignInPage />
  return (
    <PageCrash key={shown}>
      <Outlet />
    </PageCrash>
  )
}

import type { ReactElement } from 'react'
import { useQuery } from '@tanstack/react-query'
import { Outlet, useLocation } from '@tanstack/react-router'
import { useShownPath } from './arrival.ts'
import { PageCrash } from './page-crash.tsx'
import { PageLoading } from './page-loading.tsx'
import { pageAt } from './paths.ts'
import { usePortal } from './portal-context.tsx'
import { sessionQuery } from './session.ts'
import { useEnded } from './session-end.ts'
import { MandateEndedPage, SessionEndedPage, SignInPage } from './sign-in-page.tsx'
import { UnreachablePage } from './unreachable-page.tsx'

/** A page is shown to who signed in, or to anybody when it is public; the gateway decides about its content. */
export function Gate(): ReactElement {
  const { pages } = usePortal()
  const { pathname } = useLocation()
  const session = useQuery(sessionQuery)
  const ended = useEnded()
  const shown = useShownPath()
  const open = pageAt(pages, pathname)?.public === true
  if (!open && session.isPending) return <PageLoading />
  if (!open && session.isError && !session.data) {
    return <UnreachablePage error={session.error} onRetry={() => void session.refetch()} />
  }
  if (!open && session.data?.signedIn !== true) {
    if (ended === 'mandate-ended' || session.data?.mandateEnded === true) return <MandateEndedPage />
    return ended === undefined ? <SignInPage /> : <SessionEndedPage />
  }
  return (
    <PageCrash key={shown}>
      <Outlet />
    </PageCrash>
  )
}

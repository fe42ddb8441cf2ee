import type { ReactElement } from 'react'
import { useLocation } from '@tanstack/react-router'
import { Link } from '@kader/ui/link'
import { useTranslations } from 'use-intl'
import { isWithin } from './paths.ts'
import { usePortal } from './portal-context.tsx'
import type { PortalPage } from './portal-definition.ts'
import { useSession } from './session.ts'

/** Beside the content on a wide screen, behind a button on a narrow one. */
export function MainMenu({ open, signedIn }: { open: boolean; signedIn: boolean }): ReactElement {
  const t = useTranslations('shell')
  const nav = useTranslations('nav')
  const { pathname } = useLocation()
  const pages = useMenuPages(signedIn)
  return (
    <nav
      id="menu"
      className="k-main-menu"
      aria-label={t('navigation')}
      tabIndex={-1}
      data-open={open}
      data-print="no"
    >
      <ul>
        {pages.map((page) => (
          <li key={page.path}>
            <Link href={page.path} current={isWithin(page.path, pathname)}>
              {nav(page.name)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** Without signing in only the public pages; signed in, the pages of the function one acts in. */
export function useMenuPages(signedIn: boolean): readonly PortalPage[] {
  const session = useSession()
  const capacity = session?.signedIn ? session.mandate.capacity : undefined
  return usePortal().pages.filter(({ menu, offeredTo, ...page }) => menu && (signedIn || page.public) && (offeredTo === undefined || (capacity !== undefined && offeredTo.includes(capacity))))
}

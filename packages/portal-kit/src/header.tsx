import type { ReactElement } from 'react'
import { useLocation } from '@tanstack/react-router'
import { Button } from '@kader/ui/button'
import { Link } from '@kader/ui/link'
import { dayInWords } from '@kader/i18n/dates'
import { useTranslations } from 'use-intl'
import { AccountMenu } from './account-menu.tsx'
import { DisplayMenu } from './display-menu.tsx'
import { useLanguage } from './display.tsx'
import { pageAt } from './paths.ts'
import { usePortal } from './portal-context.tsx'
import { signIn } from './session.ts'
import type { Session } from './session.ts'

interface HeaderProps {
  session: Session | undefined
  menuOpen: boolean
  onMenu: () => void
}

export function Header({ session, menuOpen, onMenu }: HeaderProps): ReactElement {
  const t = useTranslations('shell')
  const { name, pages } = usePortal()
  const { pathname } = useLocation()
  // Elsewhere the content itself asks to sign in: one button is enough.
  const open = pageAt(pages, pathname)?.public === true
  const language = useLanguage()
  return (
    <div className="k-header">
      <div className="k-brand">
        <Link href="/">
          <span className="k-brand-product">{t('product')}</span>
          <span className="k-brand-sector">{name[language]}</span>
        </Link>
      </div>
      <button
        type="button"
        className="k-button k-menu-button"
        data-variant="secondary"
        data-size="small"
        aria-expanded={menuOpen}
        aria-controls="menu"
        onClick={onMenu}
      >
        {t('menu')}
      </button>
      {session ? (
        <p className="k-day">
          {t('today', { day: dayInWords(language, session.environment.day, 'weekday') })}
        </p>
      ) : null}
      {session?.signedIn && pages.some(({ name: page }) => page === 'emergency') ? (
        <p className="k-emergency">
          <Link href="/nood">{t('emergency')}</Link>
        </p>
      ) : null}
      <div className="k-header-tools" data-print="no">
        <DisplayMenu />
        {session?.signedIn ? <AccountMenu session={session} /> : null}
        {session?.signedIn === false && open ? (
          <Button small onPress={signIn}>
            {t('signIn')}
          </Button>
        ) : null}
      </div>
    </div>
  )
}

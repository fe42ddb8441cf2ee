import type { ReactElement } from 'react'
import { Link } from '@kader/ui/link'
import { useTranslations } from 'use-intl'
import { usePortal } from './portal-context.tsx'

/** Privacy and accessibility, for everyone, and the version. */
export function Footer(): ReactElement {
  const t = useTranslations('shell')
  const { pages, version } = usePortal()
  const about = pages.filter((page) => page.name === 'privacy' || page.name === 'accessibility')
  return (
    <footer className="k-footer" aria-label={t('footer')} data-print="no">
      <ul>
        {about.map((page) => (
          <li key={page.path}>
            <Link href={page.path}>{t(page.name === 'privacy' ? 'privacy' : 'accessibility')}</Link>
          </li>
        ))}
        <li>{t('version', { version })}</li>
      </ul>
    </footer>
  )
}

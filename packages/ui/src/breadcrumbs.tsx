import type { ReactElement } from 'react'
import { Icon } from './icon.tsx'
import { Link } from './link.tsx'
import { useWords } from './words.tsx'

export interface Crumb {
  title: string
  href: string
}

/** The way back up; the last one is the page itself and is no link. */
export function Breadcrumbs({ trail }: { trail: readonly Crumb[] }): ReactElement | null {
  const words = useWords()
  if (trail.length < 2) return null
  return (
    <nav className="k-breadcrumbs" aria-label={words.breadcrumbs} data-print="no">
      <ol>
        {trail.map((crumb, index) => (
          <li key={crumb.href}>
            {index === trail.length - 1 ? (
              <span aria-current="page">{crumb.title}</span>
            ) : (
              <>
                <Link href={crumb.href}>{crumb.title}</Link>
                <Icon name="chevron-right" />
              </>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}

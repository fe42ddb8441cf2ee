import { useState } from 'react'
import type { ReactElement, ReactNode } from 'react'
import { SkipLinks } from '@kader/ui/skip-links'
import { EnvironmentBand } from '@kader/ui/notice'
import { useTranslations } from 'use-intl'
import { ActingAs } from './acting-as.tsx'
import { Footer } from './footer.tsx'
import { Header } from './header.tsx'
import { MainMenu } from './main-menu.tsx'
import { Overlays } from './overlays.tsx'
import { Trail } from './trail.tsx'
import { useArrival } from './arrival.ts'
import { useSession } from './session.ts'

/** The page around the page: band, header, menu, content, footer. */
export function Frame({ children }: { children: ReactNode }): ReactElement {
  const t = useTranslations('shell')
  const session = useSession()
  const [menuOpen, setMenuOpen] = useState(false)
  useArrival(() => setMenuOpen(false))
  return (
    <div className="k-frame">
      <SkipLinks
        targets={[
          { id: 'content', title: t('skipToContent') },
          { id: 'menu', title: t('skipToNavigation') },
        ]}
      />
      <Overlays>
        <header>
          {session?.environment.demo ? <EnvironmentBand>{t('practice')}</EnvironmentBand> : null}
          <Header session={session} menuOpen={menuOpen} onMenu={() => setMenuOpen(!menuOpen)} />
          {session?.signedIn ? <ActingAs mandate={session.mandate} /> : null}
        </header>
        <div className="k-frame-body">
          <MainMenu open={menuOpen} signedIn={session?.signedIn === true} />
          <main id="content" className="k-content" tabIndex={-1}>
            <Trail />
            {children}
          </main>
        </div>
        <Footer />
      </Overlays>
    </div>
  )
}

import { lazy, Suspense, useState } from 'react'
import type { ReactElement, ReactNode } from 'react'
import { useDisplay } from './display.tsx'
import { useMenuPages } from './main-menu.tsx'
import { useNavigateTo } from './navigate.ts'
import { useSession } from './session.ts'
import { ShortcutList } from './shortcut-list.tsx'
import { useShortcuts } from './shortcuts.ts'

const Palette = lazy(async () => ({ default: (await import('./palette.tsx')).Palette }))

/** What keys bring up: the palette (ctrl or cmd with K), the list of shortcuts (`?`), a page by its number. */
export function Overlays({ children }: { children: ReactNode }): ReactElement {
  const [shown, setShown] = useState<'palette' | 'list' | null>(null)
  const { singleKeys } = useDisplay()
  const pages = useMenuPages(useSession()?.signedIn === true)
  const go = useNavigateTo()
  useShortcuts({
    singleKeys,
    onPalette: () => setShown('palette'),
    onList: () => setShown('list'),
    onNumber: (number) => {
      const page = pages[number - 1]
      if (page) go(page.path)
    },
  })
  const close = (): void => setShown(null)
  return (
    <>
      {children}
      {shown === 'palette' ? (
        <Suspense fallback={null}>
          <Palette pages={pages} onGo={go} onClose={close} />
        </Suspense>
      ) : null}
      <ShortcutList isOpen={shown === 'list'} pages={pages} onClose={close} />
    </>
  )
}

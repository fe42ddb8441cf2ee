import { createContext, startTransition, useContext, useEffect, useMemo, useState } from 'react'
import type { ReactElement, ReactNode } from 'react'
import { chooseLanguage, localeTags } from '@kader/i18n/language'
import type { Language } from '@kader/i18n/language'
import { keepDisplay, readDisplay } from './kept-display.ts'
import type { Display } from './kept-display.ts'

interface DisplayControl extends Display {
  change: (part: Partial<Display>) => void
}

const DisplayContext = createContext<DisplayControl | null>(null)

/** Language, theme and single-key shortcuts: how it looks, never what it holds. */
export function DisplayProvider({ children }: { children: ReactNode }): ReactElement {
  const [display, setDisplay] = useState<Display>(() => ({
    language: chooseLanguage([]),
    theme: 'system',
    singleKeys: true,
    ...readDisplay(),
  }))
  useEffect(() => {
    const root = document.documentElement
    root.lang = localeTags[display.language]
    if (display.theme === 'system') delete root.dataset['theme']
    else root.dataset['theme'] = display.theme
    keepDisplay(display)
  }, [display])
  const control = useMemo(
    () => ({
      ...display,
      // As a transition: the page stays until the words of the other language are there.
      change: (part: Partial<Display>) =>
        startTransition(() => setDisplay((before) => ({ ...before, ...part }))),
    }),
    [display],
  )
  return <DisplayContext value={control}>{children}</DisplayContext>
}

export function useDisplay(): DisplayControl {
  const control = useContext(DisplayContext)
  if (!control) throw new Error('DisplayProvider is missing.')
  return control
}

export function useLanguage(): Language {
  return useDisplay().language
}

import type { ReactElement, ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { RouterProvider } from 'react-aria-components'
import { AnnouncerProvider } from './announcer.tsx'
import { WordsProvider } from './words.tsx'
import type { Words } from './words.tsx'

interface SurroundingsProps {
  /** A language tag the primitives know: nl-BE, fr-BE, de-BE or en-GB. */
  locale: string
  words: Words
  /** Goes to a path inside the portal without reloading. */
  navigate: (path: string) => void
  children: ReactNode
}

/** What every primitive needs around it: language, words, navigation and a voice. */
export function Surroundings({ locale, words, navigate, children }: SurroundingsProps): ReactElement {
  return (
    <I18nProvider locale={locale}>
      <RouterProvider navigate={navigate}>
        <WordsProvider words={words}>
          <AnnouncerProvider>{children}</AnnouncerProvider>
        </WordsProvider>
      </RouterProvider>
    </I18nProvider>
  )
}

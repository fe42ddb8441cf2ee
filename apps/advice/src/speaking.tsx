import type { Messages } from '@kader/i18n/messages'
import { localeTags } from '@kader/i18n/language'
import type { Language } from '@kader/i18n/language'
import type { ReactElement, ReactNode } from 'react'
import { IntlProvider } from 'use-intl'
import type { WalkWords } from './words/load-words.ts'

interface SpeakingProps {
  language: Language
  words: WalkWords
  children: ReactNode
}

/** What is inside speaks this language. */
export function Speaking({ language, words, children }: SpeakingProps): ReactElement {
  return (
    <IntlProvider
      locale={localeTags[language]}
      timeZone="Europe/Brussels"
      messages={words as unknown as Messages}
    >
      {children}
    </IntlProvider>
  )
}

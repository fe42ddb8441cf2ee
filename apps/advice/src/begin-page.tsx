import { chooseLanguage } from '@kader/i18n/language'
import type { ReactElement } from 'react'
import { createRoot } from 'react-dom/client'
import { Speaking } from './speaking.tsx'
import { takeOver } from './take-over.ts'
import { loadPageWords } from './words/load-beyond.ts'

/** What came with the document begins to live, in the language of the document. */
export async function beginPage(id: string, draw: (place: HTMLElement) => ReactElement): Promise<void> {
  const place = document.getElementById(id)
  if (place === null) return
  const language = chooseLanguage([document.documentElement.lang])
  const words = await loadPageWords(language)
  const living = document.createElement('div')
  createRoot(living).render(
    <Speaking language={language} words={words}>
      {draw(place)}
    </Speaking>,
  )
  takeOver(place, living)
}

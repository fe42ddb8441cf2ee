import type { ReactElement } from 'react'
import { useRouter } from '@tanstack/react-router'
import { Surroundings } from '@kader/ui/surroundings'
import { localeTags } from '@kader/i18n/language'
import { Frame } from './frame.tsx'
import { Gate } from './gate.tsx'
import { useLanguage } from './display.tsx'
import { usePrimitiveWords } from './words.tsx'

/** Around every page: language and words, the frame, and the gate that decides whether the page is shown. */
export function Shell(): ReactElement {
  const router = useRouter()
  const words = usePrimitiveWords()
  const language = useLanguage()
  return (
    <Surroundings locale={localeTags[language]} words={words} navigate={(path) => router.history.push(path)}>
      <Frame>
        <Gate />
      </Frame>
    </Surroundings>
  )
}

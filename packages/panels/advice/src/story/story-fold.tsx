import type { Words } from '@kader/advice/course/course'
import type { HolderCapacity } from '@kader/domain/vocabulary/capacities'
import { lazy, Suspense, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { ReactElement } from 'react'
import './story.css'

const StoryEntry = lazy(async () => ({ default: (await import('./story-entry.tsx')).StoryEntry }))

interface StoryFoldProps {
  holder: HolderCapacity | undefined
  onWords: (words: Words) => void
}

/** For who would rather tell it: closed and not fetched until asked for, so that the first question stays first. */
export function StoryFold({ holder, onWords }: StoryFoldProps): ReactElement {
  const say = useTranslations('story')
  const [opened, setOpened] = useState(false)
  return (
    <details
      className="k-story-fold"
      data-print="no"
      onToggle={({ currentTarget }) => setOpened((before) => before || currentTarget.open)}
    >
      <summary>{say('rather')}</summary>
      {opened ? (
        <Suspense fallback={null}>
          <StoryEntry holder={holder} onStart={({ words }) => onWords(words)} />
        </Suspense>
      ) : null}
    </details>
  )
}

import { StoryEntry } from '@kader/panel-advice/story/story-entry'
import type { StoryEntryProps } from '@kader/panel-advice/story/story-entry'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'

/** For who would rather tell it: closed until asked for, so that the first question stays first. */
export function TellStory({ onStart }: StoryEntryProps): ReactElement {
  const say = useTranslations('story')
  return (
    <details className="p-story" data-print="no">
      <summary>{say('title')}</summary>
      <StoryEntry onStart={onStart} />
    </details>
  )
}

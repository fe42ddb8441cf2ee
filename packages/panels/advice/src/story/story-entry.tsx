import type { Words } from '@kader/advice/course/course'
import { looksPersonal } from '@kader/advice/personal-data/looks-personal'
import { matchStory } from '@kader/advice/story/match-story'
import type { Suggestion } from '@kader/advice/story/suggestion'
import type { HolderCapacity } from '@kader/domain/vocabulary/capacities'
import { chooseLanguage } from '@kader/i18n/language'
import { useId, useRef, useState } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import type { FormEvent, ReactElement } from 'react'
import '../advice.css'
import '../intl-words.ts'
import './story.css'
import { Refusal } from './refusal.tsx'
import { Suggestions } from './suggestions.tsx'

export interface StoryStart {
  /** For `begin({ at, words })`; empty for the first question. The text itself never leaves this component. */
  readonly words: Words
}

export interface StoryEntryProps {
  /** Who asks, when the portal knows. */
  holder?: HolderCapacity | undefined
  onStart: (start: StoryStart) => void
}

/**
 * Free entry: a sentence or two in Dutch, matched in the page itself. Refuses whatever looks personal while it is
 * typed, and chooses nothing: each suggestion is a button. Import it lazily, beside the walk; needs the i18n areas
 * `story`, `advice`, `capacities`, `kinds` and `vocabulary`.
 */
export function StoryEntry({ holder, onStart }: StoryEntryProps): ReactElement {
  const say = useTranslations('story')
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const [text, setText] = useState('')
  const [found, setFound] = useState<readonly Suggestion[] | 'empty'>()
  const [refusedBefore, setRefusedBefore] = useState(false)
  const traces = looksPersonal(text)
  const refused = traces.length > 0
  const change = (next: string): void => {
    setText(next)
    setFound(undefined)
    setRefusedBefore((before) => before || looksPersonal(next).length > 0)
  }
  const search = (event: FormEvent): void => {
    event.preventDefault()
    if (refused) return field.current?.focus()
    setFound(text.trim() === '' ? 'empty' : matchStory(text, holder === undefined ? {} : { holder }))
  }
  const start = (words: Words): void => {
    setText('')
    setFound(undefined)
    onStart({ words })
  }
  return (
    <section className="k-advice k-story" aria-labelledby={id}>
      <h2 id={id} className="k-advice-title">
        {say('title')}
      </h2>
      <form className="k-story-form" aria-labelledby={id} onSubmit={search} noValidate>
        <Explained id={id} />
        <textarea
          id={`${id}-text`}
          ref={field}
          className="k-story-text"
          rows={4}
          maxLength={600}
          value={text}
          // A browser that checks spelling or completes elsewhere would send the words away.
          spellCheck={false}
          autoComplete="off"
          autoCorrect="off"
          autoCapitalize="sentences"
          aria-describedby={`${id}-refused ${id}-lead ${id}-example`}
          {...(refused ? { 'aria-invalid': true } : {})}
          onChange={(event) => change(event.currentTarget.value)}
        />
        <div id={`${id}-refused`} role="status">
          <Refusal traces={traces} cleared={refusedBefore && text !== ''} field={field} />
        </div>
        <div className="k-advice-buttons">
          <button type="submit" className="k-advice-button" data-look="primary">
            {say('find')}
          </button>
          <button
            type="button"
            className="k-advice-button"
            data-look="quiet"
            onClick={() => start(ownWords(holder))}
          >
            {say('orFirst')}
          </button>
        </div>
      </form>
      <Suggestions found={refused ? undefined : found} onChoose={start} />
    </section>
  )
}

function Explained({ id }: { id: string }): ReactElement {
  const say = useTranslations('story')
  const dutch = chooseLanguage([useLocale()]) === 'nl'
  return (
    <>
      <p id={`${id}-lead`} className="k-advice-quiet">
        {say('lead')} {dutch ? null : say('dutchOnly')}
      </p>
      <label htmlFor={`${id}-text`} className="k-story-label">
        {say('label')}
      </label>
      <p id={`${id}-example`} className="k-advice-quiet">
        {say('example')}
      </p>
    </>
  )
}

function ownWords(holder: HolderCapacity | undefined): Words {
  return holder === undefined ? {} : { holder }
}

import type { Words } from '@kader/advice/course/course'
import { situations } from '@kader/advice/quiz/quiz'
import type { Suggestion } from '@kader/advice/story/suggestion'
import { useId } from 'react'
import { useTranslations } from 'use-intl'
import type { ReactElement } from 'react'
import { Law } from '../law.tsx'
import { Understood } from './understood.tsx'

interface SuggestionsProps {
  found: readonly Suggestion[] | 'empty' | undefined
  onChoose: (words: Words) => void
}

/** What was understood, each a button; or plainly that nothing was. */
export function Suggestions({ found, onChoose }: SuggestionsProps): ReactElement {
  const say = useTranslations('story')
  const list = found === undefined || found === 'empty' ? [] : found
  return (
    <>
      <p role="status" className={list.length > 0 ? 'k-advice-quiet' : 'k-advice-missing'}>
        {found === undefined ? '' : sayFound(say, found)}
      </p>
      {list.length === 0 ? null : (
        <ul className="k-story-suggestions">
          {list.map((suggestion) => (
            <li key={suggestion.vignette ?? 'own'}>
              {suggestion.vignette === undefined ? (
                <OwnStart suggestion={suggestion} onChoose={onChoose} />
              ) : (
                <NearSituation suggestion={suggestion} id={suggestion.vignette} onChoose={onChoose} />
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function sayFound(
  say: ReturnType<typeof useTranslations<'story'>>,
  found: readonly Suggestion[] | 'empty',
): string {
  if (found === 'empty') return say('empty')
  return found.length === 0
    ? say('notUnderstood')
    : `${say('found', { count: found.length })} ${say('check')}`
}

interface ChooseProps {
  suggestion: Suggestion
  onChoose: (words: Words) => void
}

function OwnStart({ suggestion, onChoose }: ChooseProps): ReactElement {
  const say = useTranslations('story')
  const id = useId()
  return (
    <section className="k-story-suggestion" aria-labelledby={id}>
      <h3 id={id}>{say('understood')}</h3>
      <Understood suggestion={suggestion} />
      <p className="k-advice-quiet">{say('rest')}</p>
      <button type="button" className="k-advice-button" onClick={() => onChoose(suggestion.words)}>
        {say('startOwn')}
      </button>
    </section>
  )
}

function NearSituation({ suggestion, id, onChoose }: ChooseProps & { id: string }): ReactElement | null {
  const say = useTranslations('story')
  const heading = useId()
  const situation = situations.find((one) => one.id === id)
  if (situation === undefined) return null
  return (
    <section className="k-story-suggestion" aria-labelledby={heading}>
      <h3 id={heading}>
        {say('near')}: <Law>{situation.title}</Law>
      </h3>
      <p>
        <Law>{situation.story}</Law>
      </p>
      <p className="k-advice-quiet">{say('fills')}</p>
      <Understood suggestion={{ words: suggestion.words, asked: false }} />
      <button
        type="button"
        className="k-advice-button"
        aria-label={say('startNear', { title: situation.title })}
        onClick={() => onChoose(suggestion.words)}
      >
        {say('start')}
      </button>
    </section>
  )
}

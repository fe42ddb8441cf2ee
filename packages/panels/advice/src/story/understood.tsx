import type { Suggestion } from '@kader/advice/story/suggestion'
import { useTranslations } from 'use-intl'
import type { ReactElement } from 'react'
import { useWordNames } from '../say-word.ts'

/** In words what would be filled in: "U bent: CLB-medewerker. Politieambtenaar vraagt ernaar." */
export function Understood({ suggestion }: { suggestion: Suggestion }): ReactElement {
  const say = useTranslations('story')
  const nameOf = useWordNames()
  const { words, asked, about } = suggestion
  const lines = [
    words.holder === undefined ? undefined : say('holder', { who: nameOf('holder', words.holder) }),
    words.recipient === undefined
      ? undefined
      : say(asked ? 'asks' : 'tells', { who: nameOf('recipient', words.recipient) }),
    about === undefined ? undefined : say('about', { who: say(`who.${about}`) }),
    words.kind === undefined ? undefined : say('kind', { what: nameOf('kind', words.kind) }),
    words.setting === undefined ? undefined : say('setting', { what: nameOf('setting', words.setting) }),
    words.purpose === undefined ? undefined : say('purpose', { what: nameOf('purpose', words.purpose) }),
  ].filter((line) => line !== undefined)
  return (
    <ul className="k-advice-sentences">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}

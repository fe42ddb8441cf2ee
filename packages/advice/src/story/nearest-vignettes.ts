import type { Words } from '../course/course.ts'
import { numberedVignettes } from '../quiz/numbered-vignettes.ts'
import { mentionsIn, phraseIndex } from './phrases.ts'
import type { Token } from './tokens.ts'
import { vignetteWords } from './vignette-words.ts'

export interface NearVignette {
  readonly id: string
  readonly words: Words
  readonly score: number
}

const indexes = Object.entries(vignetteWords).map(([id, list]) => ({
  id,
  index: phraseIndex({ [id]: list }),
  words: wordsOf(id),
}))

/** How surely one telling word must be backed by who speaks to whom. */
const needed = 3

/** The situations told with the same words, between the same people; the nearest first. */
export function nearestVignettes(tokens: readonly Token[], understood: Words): readonly NearVignette[] {
  return indexes
    .map(({ id, index, words }) => {
      const told = mentionsIn(tokens, index).filter(({ certainty }) => certainty === 1)
      const once = [...new Map(told.map((one) => [tokens[one.at]?.stem, one])).values()]
      const weight = once.reduce((sum, { length }) => sum + (length > 1 ? 2 : 1.5), 0)
      return { id, words, score: weight === 0 ? 0 : weight + agreement(words, understood) }
    })
    .filter(({ score }) => score >= needed)
    .toSorted((one, other) => other.score - one.score || one.id.localeCompare(other.id))
}

function agreement(words: Words, understood: Words): number {
  const same = (dimension: keyof Words, yes: number, no: number): number => {
    if (understood[dimension] === undefined) return 0
    return understood[dimension] === words[dimension] ? yes : -no
  }
  return (
    same('holder', 2, 4) +
    same('recipient', 2, 3) +
    same('setting', 0.5, 0.5) +
    same('kind', 0.5, 0) +
    same('purpose', 0.5, 0)
  )
}

function wordsOf(id: string): Words {
  const [, who = '', setting = '', kind = '', purpose = ''] = numberedVignettes.get(id)?.asks ?? []
  const [holder = '', recipient = ''] = who.split(' > ')
  return { holder, kind, recipient, setting, purpose }
}

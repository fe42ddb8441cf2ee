import type { Capacity } from '@kader/domain/vocabulary/capacities'
import type { Words } from '../course/course.ts'
import { type About, abouts, actors } from './actors.ts'
import { nearestVignettes } from './nearest-vignettes.ts'
import { type Mention, mentionsIn, phraseIndex } from './phrases.ts'
import { type Roles, hearingTable, rolesIn } from './roles.ts'
import type { StoryContext, Suggestion } from './suggestion.ts'
import { type Token, tokensOf } from './tokens.ts'
import { kindWords, purposeWords, settingWords, sharingWords } from './topics.ts'

const indexes = {
  actors: phraseIndex(actors),
  abouts: phraseIndex<About>(abouts),
  kinds: phraseIndex(kindWords),
  settings: phraseIndex(settingWords),
  purposes: phraseIndex(purposeWords),
  sharing: phraseIndex({ sharing: sharingWords }),
}

/** Situations shown beside the start that was understood. */
const mostVignettes = 3

/**
 * What a story in Dutch seems to ask, the likeliest first; empty when it is not understood.
 * Reads the text and forgets it. Everything is a suggestion: nothing is chosen until the person confirms it.
 */
export function matchStory(text: string, context: StoryContext = {}): readonly Suggestion[] {
  const tokens = tokensOf(text)
  const read = readingOf(tokens, context)
  if (read === undefined) return []
  const { asked, about } = read
  const own: Suggestion = { words: read.words, asked, ...(about === undefined ? {} : { about }) }
  const near = nearestVignettes(tokens, read.words).slice(0, mostVignettes)
  const situations = near.map(({ id, words }): Suggestion => ({ ...own, words, vignette: id }))
  const [first, ...others] = situations
  const surest = first !== undefined && (near[0]?.score ?? 0) >= veryNear && fits(first.words, read.words)
  return surest ? [first, own, ...others] : [own, ...situations]
}

/** Two telling words between the same two people. */
const veryNear = 5

/** A situation is put first only where it contradicts nothing that was said of the people. */
function fits(words: Words, understood: Words): boolean {
  return (['holder', 'recipient'] as const).every(
    (dimension) => understood[dimension] === undefined || understood[dimension] === words[dimension],
  )
}

interface Reading {
  readonly words: Words
  readonly asked: boolean
  readonly about?: About
}

function readingOf(tokens: readonly Token[], { holder: given }: StoryContext): Reading | undefined {
  const people = mentionsIn(tokens, indexes.actors)
  const about = first(mentionsIn(tokens, indexes.abouts))
  const kind = first(mentionsIn(tokens, indexes.kinds))
  const setting = first(mentionsIn(tokens, indexes.settings))
  const purpose = first(mentionsIn(tokens, indexes.purposes))
  const sharing = mentionsIn(tokens, indexes.sharing).length > 0
  const roles = rolesIn(tokens, people, given)
  const recipient =
    aroundTable.has(setting ?? '') && hearingTable(roles, tokens) ? 'livc-participants' : roles.recipient
  const said = [kind, setting, purpose].filter((word) => word !== undefined).length
  const evidence = sureness(tokens, people, roles) + Math.min(said, 2) + (about ? 1 : 0) + (sharing ? 1 : 0)
  if (evidence < 3 || (people.length === 0 && !sharing)) return undefined
  const words: Words = {
    ...(roles.holder === undefined ? {} : { holder: roles.holder }),
    ...(kind === undefined ? {} : { kind }),
    ...(recipient === undefined ? {} : { recipient }),
    ...(setting === undefined ? {} : { setting }),
    ...(purpose === undefined ? {} : { purpose }),
  }
  return { words, asked: roles.asked, ...(about === undefined ? {} : { about }) }
}

const aroundTable: ReadonlySet<string> = new Set([
  'consultation-livc-r',
  'circular-livc',
  'consultation-other',
])

/** A story of one or two words that names someone of the cell is understood too. */
function sureness(tokens: readonly Token[], people: readonly Mention<Capacity>[], { cues }: Roles): number {
  if (people.length === 0) return 0
  return cues + (people.length > 1 ? 2 : 1) + (tokens.length <= 3 ? 2 : 0)
}

/** What is said longest is meant most; of equals, what was said first. */
function first<W extends string>(mentions: readonly Mention<W>[]): W | undefined {
  return mentions.toSorted((one, other) => other.length - one.length)[0]?.word
}

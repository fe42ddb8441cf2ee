import type { Capacity, HolderCapacity } from '@kader/domain/vocabulary/capacities'
import { after, before } from './cues.ts'
import type { Mention } from './phrases.ts'
import type { Token } from './tokens.ts'

export interface Roles {
  readonly holder?: HolderCapacity
  readonly recipient?: Capacity
  /** The other asks for it, rather than the person wanting to tell. */
  readonly asked: boolean
  /** How surely, counted in cues. */
  readonly cues: number
}

/** Who hears and cannot hold. */
const onlyHear: ReadonlySet<Capacity> = new Set<Capacity>([
  'own-team',
  'represented-colleague',
  'livc-participants',
  'data-subject',
  'parent',
  'relative',
  'threatened-person',
  'researcher',
  'public',
  'it-supplier',
])

interface Weighed extends Mention<Capacity> {
  readonly self: number
  readonly to: number
  readonly asks: boolean
  readonly addressed: boolean
}

/** Who speaks and who hears: by what stands before and after each mention, then by who is left. */
export function rolesIn(
  tokens: readonly Token[],
  mentions: readonly Mention<Capacity>[],
  given?: HolderCapacity,
): Roles {
  const weighed = turnedTo(
    ofOtherServices(tokens, mentions)
      .map((mention) => weigh(tokens, mention))
      .filter(({ self, to }) => self > -9 || to > -9),
  )
  const speaks = strongest(weighed, ({ self, to, word }) => (onlyHear.has(word) ? -1 : self - to), 0)
  const hears = strongest(
    weighed.filter((one) => one !== speaks && one.word !== speaks?.word),
    ({ self, to }) => to - self,
    0,
  )
  const left = weighed.filter(({ word }) => word !== speaks?.word && word !== hears?.word)
  const spare = left.find(({ word }) => !onlyHear.has(word))
  const takesSpare = speaks === undefined && given === undefined && (hears !== undefined || left.length > 1)
  const holder = speaks?.word ?? given ?? (takesSpare ? spare?.word : undefined)
  const recipient = hears?.word ?? left.find(({ word }) => word !== holder)?.word
  return {
    ...(holder === undefined ? {} : { holder: holder as HolderCapacity }),
    ...(recipient === undefined || recipient === holder ? {} : { recipient }),
    asked: hears?.asks === true,
    cues: (speaks === undefined ? 0 : 2) + (hears === undefined ? 0 : 2),
  }
}

/** "Een collega van het CAW" is someone of that service, not of the own team. */
function ofOtherServices(
  tokens: readonly Token[],
  mentions: readonly Mention<Capacity>[],
): readonly Mention<Capacity>[] {
  return mentions.filter(({ word, at, length }, index) => {
    const next = mentions[index + 1]
    if (word !== 'own-team' || next === undefined) return true
    const between = tokens.slice(at + length, next.at).map(({ plain }) => plain)
    return !/^(?:van|bij|uit)(?: (?:de|het|een))?$/.test(between.join(' '))
  })
}

/** "De vader belt naar het CLB": whom someone who asks turns to, is the one who knows. */
function turnedTo(mentions: readonly Weighed[]): readonly Weighed[] {
  return mentions.map((one, index) => {
    const asker = mentions[index - 1]
    const close = asker?.asks === true && one.at - asker.at - asker.length <= 4
    return close && one.addressed ? { ...one, self: one.self + 1, to: 0 } : one
  })
}

function weigh(tokens: readonly Token[], mention: Mention<Capacity>): Weighed {
  const words = tokens.map(({ plain }) => plain)
  const left = words.slice(Math.max(0, mention.at - 7), mention.at).join(' ')
  const right = words.slice(mention.at + mention.length, mention.at + mention.length + 9).join(' ')
  const has = (cues: readonly RegExp[]): boolean => cues.some((cue) => cue.test(left))
  const asks =
    (after.asks.test(right) || after.wants.test(right)) && !has(before.self) && !has(before.ownVerb)
  const isPlace = placeLike.has(words[mention.at] ?? '') && has(before.place) && !asks
  const unsaid = isPlace && !has(before.self) ? -10 : 0
  const self =
    (has(before.self) ? 3 : 0) +
    (has(before.from) ? 2 : 0) +
    (has(before.mayTell) && !asks ? 1 : 0) +
    (after.tells.test(right) && !asks ? 1 : 0)
  const to =
    (has(before.to) ? 2 : 0) + (asks ? 2 : 0) + (after.told.test(right) && !has(before.mayTell) ? 1 : 0)
  return { ...mention, self: self + unsaid, to: to + unsaid, asks, addressed: has(before.addressed) }
}

/** Words for a building or a town as much as for who works there. */
const placeLike: ReadonlySet<string> = new Set([
  'school',
  'scholen',
  'gemeente',
  'stad',
  'ziekenhuis',
  'internaat',
  'moskee',
  'kerk',
  'leefgroep',
  'gezin',
  'livc',
  'livcr',
  'vzw',
  'lokale',
])

/** Who calls a consultation together is not the only one who hears what is said there. */
export function hearingTable(roles: Roles, tokens: readonly Token[]): boolean {
  const calls =
    roles.recipient === undefined || roles.recipient === 'mayor' || roles.recipient === 'livc-coordinator'
  const bare = !tokens.some(({ plain }) => /coordinator|ambtenaar|organisator/.test(plain))
  return (
    calls &&
    (tokens.some(({ plain }) => /nodig(?:t|d|en)|uitnodiging/.test(plain)) ||
      (bare && roles.recipient !== 'mayor'))
  )
}

/** The first of those that score highest, above a floor. */
function strongest<T>(all: readonly T[], score: (one: T) => number, floor: number): T | undefined {
  let best: T | undefined
  let most = floor
  for (const one of all) {
    if (score(one) > most) {
      best = one
      most = score(one)
    }
  }
  return best
}

import type { Outcome } from '@kader/domain/vocabulary/outcomes'
import type { Known, RuleClass } from './rule-class.ts'

/** Bits of a rule's state: stands with every unknown read as no, or as yes; all it asks is yes; something is no. */
export const standsInWorst = 1
export const standsInBest = 2
export const complete = 4
export const refused = 8

/** Decides inside a class, twice at once, and leaves in `states` how each rule fared. */
export function outcomeAt({ rules, states }: RuleClass<unknown>, { yes, no }: Known): Outcome {
  let duty = 0
  let prohibit = 0
  let hold = 0
  let permit = 0
  let done = 0
  for (let place = 0; place < rules.length; place += 1) {
    const one = rules[place]!
    const said = answersTo(one.asks, yes, no)
    let stands = one.gives
      ? ((said & complete) >> 2) | (said & refused ? 0 : standsInBest)
      : guards(one.always, said)
    if (one.effect === 'note') stands = 0
    for (const other of one.defeatedBy) stands &= ~states[other]!
    states[place] = stands | said
    if (one.effect === 'duty') duty |= stands
    else if (one.effect === 'prohibit') prohibit |= stands
    else if (one.effect === 'hold') hold |= stands
    else permit |= stands
    if (one.gives && stands & standsInBest) done |= said & complete
  }
  if (duty & standsInWorst) return 'duty'
  if (permit & ~prohibit & ~hold & standsInWorst) return 'permit'
  if ((duty | (permit & ~prohibit & ~hold)) & standsInBest) return done ? 'undecidable' : 'conditional'
  if (prohibit & standsInBest) return 'prohibited'
  return hold & standsInBest ? 'hold' : 'no-basis'
}

function answersTo(asks: readonly number[], yes: readonly number[], no: readonly number[]): number {
  let said = complete
  for (let word = 0; word < asks.length; word += 1) {
    const asked = asks[word]!
    if ((yes[word]! & asked) !== asked) said &= ~complete
    if (no[word]! & asked) said |= refused
  }
  return said
}

/** A prohibition or hold counts until all it waits for is yes. */
function guards(always: boolean, said: number): number {
  if (always) return standsInWorst | standsInBest
  return (said & complete ? 0 : standsInWorst) | (said & refused ? standsInBest : 0)
}

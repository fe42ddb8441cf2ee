import type { Outcome } from '@kader/domain/vocabulary/outcomes'
import { type Compiled, classAt } from './compile-rulebook.ts'
import { complete, outcomeAt, refused, standsInBest, standsInWorst } from './outcome-at.ts'
import type { PlainQuestion, PlainRule } from './plain-rule.ts'
import { type Known, type RuleClass, knownIn } from './rule-class.ts'

/** An outcome with everything that brought it about. */
export interface Answer<R> {
  readonly outcome: Outcome
  readonly determining: readonly R[]
  /** Grounds in scope that fell because a condition is answered no. */
  readonly failed: readonly R[]
  /** Rules in scope that explain and never decide. */
  readonly notes: readonly R[]
  /** Conditions answered no that made a ground fall, or a prohibition or hold apply. */
  readonly unmet: readonly string[]
  /** Conditions not known that can still change the answer. */
  readonly unknown: readonly string[]
}

/** Answers a question of a compiled rulebook; nothing when a word or the day is not known. */
export function answer<D extends string, R extends PlainRule<D>>(
  compiled: Compiled<D, R>,
  question: PlainQuestion<D>,
): Answer<R> | undefined {
  const at = classAt(compiled, question)
  return (
    at &&
    answerIn(
      at,
      knownIn(at, (code) => question.conditions[code]),
    )
  )
}

/** The same inside a class. */
export function answerIn<R>(at: RuleClass<R>, known: Known): Answer<R> {
  const outcome = outcomeAt(at, known)
  const { rules, states, conditions } = at
  const opened = outcome === 'permit' || outcome === 'duty'
  const open = outcome === 'conditional' || outcome === 'undecidable'
  const determining: R[] = []
  const failed: R[] = []
  const notes: R[] = []
  const unmet = known.no.map(() => 0)
  const unknown = known.no.map(() => 0)
  for (let place = 0; place < rules.length; place += 1) {
    const one = rules[place]!
    const state = states[place]!
    if (one.effect === 'note') {
      notes.push(one.rule)
      continue
    }
    const fell = (state & refused) !== 0
    if (opened ? speaksFor(one, state) : open ? keepsOpen(one, state) : isBehind(outcome, one, state)) {
      determining.push(one.rule)
      if (opened || open) add(unknown, one.asks)
    }
    if (one.gives && fell) failed.push(one.rule)
    if (one.gives ? fell : state & standsInBest) add(unmet, one.asks)
  }
  return {
    outcome,
    determining,
    failed,
    notes,
    unmet: codesIn(conditions, (word) => unmet[word]! & known.no[word]!),
    unknown: codesIn(conditions, (word) => unknown[word]! & ~known.no[word]! & ~known.yes[word]!),
  }
}

interface Speaks {
  readonly gives: boolean
  readonly effect: string
}

/** Behind a yes: the grounds that stand, and a duty that may still come to stand. */
function speaksFor({ gives, effect }: Speaks, state: number): boolean {
  if (effect === 'duty' && state & standsInBest) return true
  return gives && (state & standsInWorst) !== 0
}

/** Of an open answer: the grounds that may come to stand, and the guards that wait for a fact. */
function keepsOpen({ gives }: Speaks, state: number): boolean {
  return gives ? (state & standsInBest) !== 0 : (state & (complete | refused)) === 0
}

function isBehind(outcome: Outcome, { effect }: Speaks, state: number): boolean {
  const behind = outcome === 'prohibited' ? 'prohibit' : outcome === 'hold' ? 'hold' : ''
  return effect === behind && (state & standsInBest) !== 0
}

function add(bits: number[], more: readonly number[]): void {
  for (let word = 0; word < bits.length; word += 1) bits[word]! |= more[word]!
}

function codesIn(conditions: readonly string[], bitsOf: (word: number) => number): string[] {
  const codes: string[] = []
  for (let word = 0; word * 31 < conditions.length; word += 1) {
    for (let left = bitsOf(word); left !== 0; left &= left - 1)
      codes.push(conditions[word * 31 + 31 - Math.clz32(left & -left)]!)
  }
  return codes
}

import { type Effect, type PlainRule, codesOf, gives } from './plain-rule.ts'

/** A rule inside its class. */
export interface ClassRule<R> {
  readonly rule: R
  readonly effect: Effect
  readonly gives: boolean
  /** Its conditions as bits of the class, 31 to a number. */
  readonly asks: readonly number[]
  /** A prohibition or hold that waits for nothing. */
  readonly always: boolean
  /** Places in the class, all before this one, of the rules that defeat it. */
  readonly defeatedBy: readonly number[]
}

/** The rules that apply together somewhere, with those conditions that can matter there. */
export interface RuleClass<R = PlainRule> {
  readonly index: number
  /** Whatever defeats a rule stands before it. */
  readonly rules: readonly ClassRule<R>[]
  readonly conditions: readonly string[]
  /** How many numbers of 31 bits hold the answers to its conditions. */
  readonly width: number
  /** How each rule fared in the last decision: scratch space, overwritten by the next. */
  readonly states: Uint8Array
}

/** What is known in a class: one bit for each of its conditions. */
export interface Known {
  readonly yes: readonly number[]
  readonly no: readonly number[]
}

/** Rules must come with those that defeat a rule before it. */
export function ruleClass<R extends PlainRule>(index: number, rules: readonly R[]): RuleClass<R> {
  const conditions = [...new Set(rules.flatMap(codesOf))]
  const width = Math.ceil(conditions.length / 31)
  return {
    index,
    conditions,
    width,
    states: new Uint8Array(rules.length),
    rules: rules.map((rule, place) => ({
      rule,
      effect: rule.effect,
      gives: gives(rule.effect),
      asks: bitsOf(conditions, width, (code) => codesOf(rule).includes(code)),
      always: codesOf(rule).length === 0,
      defeatedBy: [...rules.keys()].filter(
        (other) => other < place && rules[other]?.exceptionTo?.includes(rule.id) === true,
      ),
    })),
  }
}

/** Reads each condition of the class once. */
export function knownIn({ conditions, width }: RuleClass<unknown>, answer: (code: string) => unknown): Known {
  const yes: number[] = []
  const no: number[] = []
  for (let word = 0; word < width; word += 1) {
    let yesBits = 0
    let noBits = 0
    const end = Math.min(31, conditions.length - 31 * word)
    for (let bit = 0; bit < end; bit += 1) {
      const said = answer(conditions[31 * word + bit] ?? '')
      if (said === true) yesBits |= 1 << bit
      else if (said === false) noBits |= 1 << bit
    }
    yes.push(yesBits)
    no.push(noBits)
  }
  return { yes, no }
}

function bitsOf(
  conditions: readonly string[],
  width: number,
  holds: (code: string) => boolean,
): readonly number[] {
  const words = Array.from({ length: width }, () => 0)
  for (const [place, code] of conditions.entries()) {
    const word = Math.floor(place / 31)
    if (holds(code)) words[word] = (words[word] ?? 0) | (1 << (place % 31))
  }
  return words
}

export type Effect = 'permit' | 'duty' | 'prohibit' | 'hold' | 'note'

/** A rule of any rulebook: sets over the dimensions, conditions, an effect, and what it is an exception to. */
export interface PlainRule<D extends string = string> {
  readonly id: string
  readonly effect: Effect
  /** First and last day, inclusive; absent means without beginning or end. */
  readonly validFrom?: string
  readonly validTo?: string
  readonly when: Readonly<Record<D, readonly string[]>>
  /** Of a permission or duty: counts once all of these are answered yes. */
  readonly requires?: readonly string[]
  /** Of a prohibition or hold: counts until all of these are answered yes; absent means always. */
  readonly unless?: readonly string[]
  /** Ids of the rules it defeats. */
  readonly exceptionTo?: readonly string[]
}

/** What `compileRulebook` needs to know of any rulebook. */
export interface PlainRulebook<D extends string, R extends PlainRule<D> = PlainRule<D>> {
  /** Every dimension with all its words. */
  readonly dimensions: Readonly<Record<D, readonly string[]>>
  readonly conditions: readonly string[]
  readonly rules: readonly R[]
  /** Days before this one are no question at all. */
  readonly since?: string
}

/** One word in every dimension, a day, and what is known; anything that is not a boolean is not known. */
export type PlainQuestion<D extends string> = Readonly<Record<D, string>> & {
  readonly at: string
  readonly conditions: Readonly<Record<string, boolean | undefined>>
}

export function gives(effect: Effect): boolean {
  return effect === 'permit' || effect === 'duty'
}

/** The conditions a rule looks at. */
export function codesOf(rule: PlainRule): readonly string[] {
  if (rule.effect === 'note') return []
  return (gives(rule.effect) ? rule.requires : rule.unless) ?? []
}

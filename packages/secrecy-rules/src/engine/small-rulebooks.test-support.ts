import fc from 'fast-check'
import { type Compiled, compileRulebook } from './compile-rulebook.ts'
import type { Effect, PlainQuestion, PlainRule } from './plain-rule.ts'

export type Small = 'who' | 'act'

export const small = {
  dimensions: { who: ['a', 'b', 'c'], act: ['x', 'y', 'z'] },
  conditions: ['k1', 'k2', 'k3', 'k4'],
}
export const smallDay = '2026-10-05'

/** Every rulebook small enough to try every question of it; a yes never closes. */
export const smallRulebook: fc.Arbitrary<Compiled<Small>> = fc
  .array(
    fc.record({
      effect: fc.constantFrom<Effect>('permit', 'permit', 'duty', 'prohibit', 'hold'),
      who: fc.subarray(small.dimensions.who, { minLength: 1 }),
      act: fc.subarray(small.dimensions.act, { minLength: 1 }),
      codes: fc.subarray(small.conditions),
      defeats: fc.boolean(),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((given) => compileRulebook({ ...small, rules: given.map((one, place) => ruleOf(one, place, given)) }))

interface Given {
  readonly effect: Effect
  readonly who: string[]
  readonly act: string[]
  readonly codes: string[]
  readonly defeats: boolean
}

/** A ground may be an exception to the prohibitions before it. */
function ruleOf(
  { effect, who, act, codes, defeats }: Given,
  place: number,
  all: readonly Given[],
): PlainRule<Small> {
  const gives = effect === 'permit' || effect === 'duty'
  const guards = all.flatMap((one, at) => (at < place && one.effect === 'prohibit' ? [`r${at}`] : []))
  return {
    id: `r${place}`,
    effect,
    when: { who, act },
    ...(gives ? { requires: codes } : codes.length > 0 ? { unless: codes } : {}),
    ...(gives && defeats ? { exceptionTo: guards } : {}),
  }
}

/** Every question with these facts: what is not given may be anything. */
export function* everyQuestion(
  facts: Readonly<Record<string, string | boolean | undefined>>,
): Generator<PlainQuestion<Small>> {
  const has = (name: string): boolean => Object.hasOwn(facts, name)
  const words = (name: Small): readonly string[] =>
    has(name) ? [String(facts[name])] : small.dimensions[name]
  const open = small.conditions.filter((code) => !has(code))
  const fixed = small.conditions.filter(has).map((code) => [code, facts[code]])
  for (const who of words('who'))
    for (const act of words('act'))
      for (let number = 0; number < 3 ** open.length; number += 1) {
        const said = open.map((code, place) => [
          code,
          [true, false, undefined][Math.floor(number / 3 ** place) % 3],
        ])
        yield {
          who,
          act,
          at: smallDay,
          conditions: Object.fromEntries([...fixed, ...said]),
        } as PlainQuestion<Small>
      }
}

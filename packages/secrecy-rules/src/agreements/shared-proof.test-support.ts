import type { AgreementLine } from '@kader/domain/agreement'
import { type RuleClass, ruleClass } from '../engine/rule-class.ts'
import { outcomeAt } from '../engine/outcome-at.ts'
import { situations } from '../engine/situations.ts'
import { lawfulRulebook } from '../lawful-rulebook.ts'
import { compose } from '../compose.ts'
import { narrowingsOf } from './narrowings-of.ts'

/**
 * Composes the law with a pool of lines once. Every agreement made of some of those lines then reads, in each class of
 * that structure, the rules of the law and its own lines: over the whole space, without composing it again.
 */
export function proofOver(
  pool: readonly AgreementLine[],
): (chosen: readonly number[]) => 'opens nothing' | 'widens' {
  const made = compose(lawfulRulebook, narrowingsOf(pool, 1))
  if (!made.ok) throw new Error('The pool widens by itself.')
  const { classes } = made.rulebook.compiled
  const lines = new Map(narrowingsOf(pool, 1).map(({ id }, place) => [`A-${id}`, place]))
  const held = classes.map(({ rules }) =>
    rules.map(({ rule }) => lines.get(rule.id)).filter((place) => place !== undefined),
  )
  const law = classes.map((one) =>
    ruleClass(
      0,
      one.rules.map(({ rule }) => rule).filter(({ id }) => !lines.has(id)),
    ),
  )
  const known = new Map<string, boolean>()
  const widens = (index: number, present: ReadonlySet<number>): boolean => {
    const here = held[index]!.filter((place) => present.has(place))
    if (here.length === 0) return false
    const key = `${index} ${here.join(' ')}`
    const before = known.get(key)
    if (before !== undefined) return before
    const composed = ruleClass(
      0,
      classes[index]!.rules.map(({ rule }) => rule).filter(
        ({ id }) => !lines.has(id) || present.has(lines.get(id)!),
      ),
    )
    const found = opensMore(law[index]!, composed)
    known.set(key, found)
    return found
  }
  return (chosen) => {
    const present = new Set(chosen)
    return classes.some((_, index) => widens(index, present)) ? 'widens' : 'opens nothing'
  }
}

function opensMore(law: RuleClass, agreed: RuleClass): boolean {
  for (const { known } of situations([law, agreed]))
    if (opens(outcomeAt(agreed, known[1]!)) && !opens(outcomeAt(law, known[0]!))) return true
  return false
}

function opens(outcome: string): boolean {
  return outcome === 'permit' || outcome === 'duty'
}

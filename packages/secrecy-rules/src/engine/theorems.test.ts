import { expect, test } from 'vitest'
import { secretKinds } from '@kader/domain/vocabulary/kinds'
import { lawfulRulebook } from '../lawful-rulebook.ts'
import { answerIn } from './answer.ts'
import { outcomeAt, standsInWorst } from './outcome-at.ts'
import type { PlainRule } from './plain-rule.ts'
import { regions } from './regions.ts'
import { type Known, type RuleClass, ruleClass } from './rule-class.ts'
import { situations } from './situations.ts'
import { opening, waysTo } from './ways-to.ts'

const { classes, periods } = lawfulRulebook.compiled
const opens = (at: RuleClass, known: Known): boolean => opening.has(outcomeAt(at, known))
const isGround = ({ effect }: PlainRule): boolean => effect === 'permit' || effect === 'duty'
const rulesOf = (at: RuleClass): PlainRule[] => at.rules.map(({ rule }) => rule)

/** The places where a changed class opens what the law does not: over every vector of rule states. */
function opensMore(changed: RuleClass, law: RuleClass): boolean {
  for (const { known } of situations([changed, law]))
    if (opens(changed, known[0]!) && !opens(law, known[1]!)) return true
  return false
}

test('without a rule that gives, nothing opens', () => {
  for (const at of classes.filter((one) => !rulesOf(one).some(isGround)))
    for (const { known } of situations([at])) expect(opens(at, known[0]!)).toBe(false)
})

test('a permission stands only where every prohibition that counts is declared to give way', () => {
  for (const at of classes) {
    for (const { known } of situations([at])) {
      if (outcomeAt(at, known[0]!) !== 'permit') continue
      const standing = at.rules
        .filter((_, place) => (at.states[place]! & standsInWorst) !== 0)
        .map(({ rule }) => rule)
      expect(standing.every(isGround)).toBe(true)
      const lifted = new Set(standing.flatMap(({ exceptionTo }) => exceptionTo ?? []))
      const always = at.rules.filter((one) => !one.gives && one.effect !== 'note' && one.always)
      expect(always.filter(({ rule }) => !lifted.has(rule.id)).map(({ rule }) => rule.id)).toEqual([])
    }
  }
})

test('removing a permission or a duty never shares more', () => {
  for (const at of classes)
    for (const gone of rulesOf(at).filter(isGround)) {
      const without = ruleClass(
        at.index,
        rulesOf(at).filter((rule) => rule !== gone),
      )
      expect(opensMore(without, at), `${gone.id} in ${at.index}`).toBe(false)
    }
})

test('adding a prohibition or a hold never shares more, whatever it defeats', () => {
  for (const at of classes) {
    const grounds = rulesOf(at).filter(isGround)
    for (const exceptionTo of [[], grounds.map(({ id }) => id)])
      for (const unless of [[], at.conditions.slice(0, 1)])
        for (const effect of ['prohibit', 'hold'] as const) {
          const added: PlainRule = { id: 'Z01', effect, unless, exceptionTo, when: {} }
          expect(opensMore(ruleClass(at.index, [added, ...rulesOf(at)]), at), `${at.index}`).toBe(false)
        }
  }
})

test('what determines an answer has not failed, and what failed does not determine it', () => {
  for (const at of classes)
    for (const { known } of situations([at])) {
      const { determining, failed } = answerIn(at, known[0]!)
      expect(failed.filter((rule) => determining.includes(rule))).toEqual([])
    }
})

test('a yes never closes, so that an unknown never opens what a yes does not', () => {
  for (const at of classes) expect(() => waysTo(opening, at)).not.toThrow()
})

test('whoever left gives no secret away, but as a witness or to avert a grave peril', () => {
  const rows = new Set<string>()
  const oath = lawfulRulebook.rules.find(({ id }) => id.startsWith('G21'))!.validFrom
  for (const { from } of periods.filter((period) => period.from >= oath))
    for (const { box, classes: found } of regions([{ rulebook: lawfulRulebook.compiled, at: from }], {
      fixed: { holder: 'former-participant' },
    })) {
      if (!box.kind.some((kind) => secretKinds.some((secret) => secret === kind))) continue
      const at = classes[found[0]!]!
      for (const { known } of situations([at], [true]))
        if (opens(at, known[0]!))
          for (const { id } of answerIn(at, known[0]!).determining) rows.add(id.slice(0, 3))
    }
  expect([...rows].sort()).toEqual(['G04', 'G08'])
})

test('without a mandate nothing that asks for one permits', () => {
  for (const at of classes.filter(({ conditions }) => conditions.includes('C-MAND')))
    for (const { known, answers } of situations([at])) {
      if (answers()['C-MAND'] === true) continue
      for (const { requires, effect } of answerIn(at, known[0]!).determining)
        if (opens(at, known[0]!) && (effect === 'permit' || effect === 'duty'))
          expect(requires).not.toContain('C-MAND')
    }
})

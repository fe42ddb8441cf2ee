import { expect, test } from 'vitest'
import { lawfulRulebook } from '../lawful-rulebook.ts'
import { anotherRulebook } from './another-rulebook.test-support.ts'
import { type Compiled, compileRulebook } from './compile-rulebook.ts'
import { outcomeAt } from './outcome-at.ts'
import { outcomeDiagram, outcomeIn } from './outcome-diagram.ts'
import { knownIn, ruleClass } from './rule-class.ts'
import { situations } from './situations.ts'
import { wordGroupsOf } from './word-groups.ts'

const law = lawfulRulebook.compiled as unknown as Compiled<string>
const classesOfAnother = compileRulebook(anotherRulebook(60)).classes.filter(
  (at) => wordGroupsOf(at).length <= 5,
)

test.each([
  ['the law', law.classes],
  ['another rulebook', classesOfAnother.slice(0, 200)],
])('in every situation of %s the diagram says what the rules decide', (_, classes) => {
  const numbered = classes.map((at, index) => ({ ...at, index }))
  const outcomes = outcomeDiagram(numbered)
  const differing: string[] = []
  let asked = 0
  for (const at of numbered)
    for (const { known } of situations([at])) {
      asked += 1
      if (outcomeIn(outcomes, at, known[0]!) !== outcomeAt(at, known[0]!))
        differing.push(`${at.index} ${JSON.stringify(known[0])}`)
    }
  expect(differing).toEqual([])
  expect(asked).toBeGreaterThan(5_000)
})

test('no class of the law is too wide to write out', () => {
  expect(law.outcomes().starts).not.toContain(undefined)
})

test('no node asks what changes nothing, and none stands there twice', () => {
  const { cells } = law.outcomes()
  const nodes = Array.from({ length: cells.length / 5 }, (_, place) => cells.slice(5 * place, 5 * place + 5))
  for (const [, , no, unknown, yes] of nodes) expect(new Set([no, unknown, yes]).size).toBeGreaterThan(1)
  expect(new Set(nodes.map((node) => node.join())).size).toBe(nodes.length)
})

const many = Array.from({ length: 40 }, (_, number) => `C${number}`)

test('conditions that stand in one rule are asked together, as many as a number holds', () => {
  const wide = ruleClass(0, [{ id: 'R1', effect: 'permit', when: {}, requires: many }])
  expect(wordGroupsOf(wide)).toHaveLength(2)
  const outcomes = outcomeDiagram([wide])
  const outcome = (left: string | undefined, said: boolean | undefined): string =>
    outcomeIn(
      outcomes,
      wide,
      knownIn(wide, (code) => (code === left ? said : true)),
    )
  expect(outcome(undefined, true)).toBe('permit')
  for (const code of many) {
    expect(outcome(code, false)).toBe('no-basis')
    expect(outcome(code, undefined)).toBe('conditional')
  }
})

test('a class with too many groups is decided by its rules', () => {
  const rules = many.map((code) => ({ id: code, effect: 'permit' as const, when: {}, requires: [code] }))
  const wide = ruleClass(0, rules)
  const outcomes = outcomeDiagram([wide])
  expect(outcomes.starts).toEqual([undefined])
  const known = knownIn(wide, (code) => code === 'C39')
  expect(outcomeIn(outcomes, wide, known)).toBe('permit')
})

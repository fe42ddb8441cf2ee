import { ConditionCode } from '@kader/domain/vocabulary/conditions'
import { Kind, secretKinds } from '@kader/domain/vocabulary/kinds'
import { expect, test } from 'vitest'
import { decide } from './decide.ts'
import { everyScope } from './every-scope.test-support.ts'
import { lawfulRulebook } from './lawful-rulebook.ts'
import { type Rule, isGround, isGuard } from './rule.ts'
import { everyHolder, everyone } from './sets/capacities.ts'
import { everyPurpose } from './sets/purposes.ts'
import { everySetting } from './sets/settings.ts'

/** Reviewed by people: a change of one word of the law as encoded is a change of these files. */
const written = '../written'

test('the rulebook is the one that was reviewed', async () => {
  const text = lawfulRulebook.rules.map(inLines).join('\n\n')
  await expect(`${text}\n`).toMatchFileSnapshot(`${written}/rulebook.txt`)
})

test('the matrix of every scope is the one that was reviewed', async () => {
  const lines = everyScope().map(({ rules, witness }) => {
    const outcomes = [{}, answered(true), answered(false)].map(
      (conditions) => decide({ ...witness, conditions }).outcome,
    )
    const ids = rules.map(({ id }) => id).join(' ')
    const { at, holder, recipient, setting, kind, purpose } = witness
    return `${ids}\n  ${outcomes.join(' | ')}\n  ${[at, holder, recipient, setting, kind, purpose].join(' ')}`
  })
  const head = 'rules that apply together\n  nothing known | all yes | all no\n  a question from there\n\n'
  await expect(`${head}${lines.sort().join('\n')}\n`).toMatchFileSnapshot(`${written}/matrix.txt`)
})

function inLines(rule: Rule): string {
  const { when } = rule
  return [
    `${rule.id}  ${rule.effect}  ${rule.validFrom} - ${rule.validTo ?? ''}  ${rule.confidence}`,
    `  ${rule.sentence}`,
    `  from    ${named(when.holders, { everyHolder })}`,
    `  to      ${named(when.recipients, { everyone })}`,
    `  where   ${named(when.settings, { everySetting })}`,
    `  what    ${named(when.kinds, { secretKinds, everyKind: Kind.options })}`,
    `  why     ${named(when.purposes, { everyPurpose })}`,
    ...(isGround(rule) ? [`  if      ${rule.requires.join(' ')}`] : []),
    ...(isGuard(rule) ? [`  unless  ${(rule.unless ?? []).join(' ')}`] : []),
    `  beats   ${(rule.exceptionTo ?? []).join(' ')}`,
    `  norms   ${[...rule.norms, ...(rule.explains ?? [])].join(' ')}`,
    `  then    ${rule.obligations.join(' ')}`,
    `  open    ${(rule.contested ?? []).join(' ')}`,
    `  ways    ${(rule.alternatives ?? []).join(' ')}`,
    ...(rule.editorial === undefined ? [] : [`  remark  ${rule.editorial}`]),
  ]
    .map((line) => line.trimEnd())
    .join('\n')
}

/** The name of a whole set instead of all its words. */
function named(words: readonly string[], sets: Readonly<Record<string, readonly string[]>>): string {
  const whole = Object.entries(sets).find(
    ([, set]) => set.length === words.length && set.every((word) => words.includes(word)),
  )
  return whole === undefined ? words.join(' ') : `(${whole[0]})`
}

function answered(answer: boolean) {
  return Object.fromEntries(ConditionCode.options.map((code) => [code, answer]))
}

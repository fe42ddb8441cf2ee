import type { ConditionCode } from '@kader/domain/vocabulary/conditions'
import {
  type Dimension,
  type Rule,
  dimensions,
  isGround,
  isGuard,
  lawfulRulebook,
} from '@kader/secrecy-rules'
import type { Course } from './course/course.ts'

/** What a screen asks: one of the dimensions, or one condition. */
export type Asked = { readonly dimension: Dimension } | { readonly code: ConditionCode }

/** The rules of that day that the words given leave open and that turn on what is asked. */
export function openRules(course: Course, asked: Asked): readonly Rule[] {
  const { at } = course
  return lawfulRulebook.rules.filter(
    (rule) =>
      rule.validFrom <= at &&
      (rule.validTo === undefined || at <= rule.validTo) &&
      reaches(rule, course, asked) &&
      turnsOn(rule, asked),
  )
}

function reaches(rule: Rule, { words }: Course, asked: Asked): boolean {
  return (Object.keys(dimensions) as Dimension[]).every((dimension) => {
    const word = words[dimension]
    if (word === undefined || ('dimension' in asked && asked.dimension === dimension)) return true
    return wordsOf(rule, dimension).includes(word)
  })
}

function turnsOn(rule: Rule, asked: Asked): boolean {
  if ('dimension' in asked) {
    return wordsOf(rule, asked.dimension).length < dimensions[asked.dimension].length
  }
  const { code } = asked
  if (isGround(rule)) return rule.requires.includes(code)
  return isGuard(rule) && (rule.unless ?? []).includes(code)
}

function wordsOf({ when }: Rule, dimension: Dimension): readonly string[] {
  switch (dimension) {
    case 'holder':
      return when.holders
    case 'recipient':
      return when.recipients
    case 'setting':
      return when.settings
    case 'kind':
      return when.kinds
    case 'purpose':
      return when.purposes
  }
}

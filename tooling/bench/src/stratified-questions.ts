import { type Question, readQuestion } from '@kader/domain/question'
import { ConditionCode } from '@kader/domain/vocabulary/conditions'
import { type Rule, decide, lawfulRulebook } from '@kader/secrecy-rules'

/** Questions in which every rule gets its turn, most answers are yes, and at least half are not the default no. */
export function stratifiedQuestions(count: number): Question[] {
  const any = dice(count)
  const questions: Question[] = []
  let silent = 0
  for (let number = 0; questions.length < count; number += 1) {
    const question = insideOf(lawfulRulebook.rules[number % lawfulRulebook.rules.length]!, any)
    if (isDefault(question)) silent += 1
    if (isDefault(question) && silent > count / 2) silent -= 1
    else questions.push(question)
  }
  return questions
}

/** Whether only the default, or nothing at all, speaks here. */
export function isDefault(question: Question): boolean {
  const { outcome, rules } = decide(question)
  return outcome === 'no-basis' || (outcome === 'prohibited' && rules.every((id) => id.startsWith('G01')))
}

/** Numbers that look thrown and are always the same. */
export function dice(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff
    return (state >> 8) % below
  }
}

function insideOf(
  { when, validFrom, validTo = '2027-12-31' }: Rule,
  any: (below: number) => number,
): Question {
  const one = <T>(words: readonly T[]): T => words[any(words.length)]!
  const first = validFrom < '2016-01-01' ? '2016-01-01' : validFrom
  const tone = any(4)
  const answers = ConditionCode.options.flatMap((code): [string, boolean][] => {
    const thrown = any(20)
    if (tone === 0 || thrown < 16) return [[code, true]]
    return thrown < 18 ? [[code, false]] : []
  })
  const read = readQuestion({
    at: one([first, validTo, first < '2026-10-05' && '2026-10-05' <= validTo ? '2026-10-05' : first]),
    holder: one(when.holders),
    recipient: one(when.recipients),
    setting: one(when.settings),
    kind: one(when.kinds),
    purpose: one(when.purposes),
    conditions: Object.fromEntries(answers),
  })
  if (!read.ok) throw new Error(read.mistakes.map(({ message }) => message).join(' '))
  return read.question
}

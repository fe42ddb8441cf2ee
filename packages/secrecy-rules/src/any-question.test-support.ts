import { localDate } from '@kader/domain/local-date'
import type { Question } from '@kader/domain/question'
import { Capacity, HolderCapacity } from '@kader/domain/vocabulary/capacities'
import { ConditionCode } from '@kader/domain/vocabulary/conditions'
import { Kind } from '@kader/domain/vocabulary/kinds'
import { Purpose } from '@kader/domain/vocabulary/purposes'
import { Setting } from '@kader/domain/vocabulary/settings'
import fc from 'fast-check'
import { lawfulRulebook } from './lawful-rulebook.ts'
import type { Rule } from './rule.ts'

const days = [
  '2016-01-01',
  '2017-08-02',
  '2017-08-03',
  '2018-03-01',
  '2018-09-24',
  '2019-03-14',
  '2021-07-18',
  '2021-07-19',
  '2022-06-01',
  '2023-08-17',
  '2023-08-18',
  '2024-10-01',
  '2026-02-15',
  '2026-08-31',
  '2026-09-01',
  '2026-10-05',
].map(localDate)

/** Mostly yes, so that grounds come into reach; else no, or not known. */
const answer = fc.oneof(
  { weight: 6, arbitrary: fc.constant(true) },
  { weight: 1, arbitrary: fc.constant(false) },
  { weight: 2, arbitrary: fc.constant(undefined) },
)

const answers = fc
  .array(answer, { minLength: ConditionCode.options.length, maxLength: ConditionCode.options.length })
  .map((given) => {
    const conditions: Question['conditions'] = {}
    for (const [index, code] of ConditionCode.options.entries()) {
      const said = given[index]
      if (said !== undefined) conditions[code] = said
    }
    return conditions
  })

const anywhere: fc.Arbitrary<Question> = fc.record({
  at: fc.constantFrom(...days),
  holder: fc.constantFrom(...HolderCapacity.options),
  recipient: fc.constantFrom(...Capacity.options),
  setting: fc.constantFrom(...Setting.options),
  kind: fc.constantFrom(...Kind.options),
  purpose: fc.constantFrom(...Purpose.options),
  conditions: answers,
})

/** A question where some rule speaks; blind sampling would mostly find silence. */
const whereARuleSpeaks: fc.Arbitrary<Question> = fc.constantFrom(...lawfulRulebook.rules).chain(insideOf)

export const anyQuestion = fc.oneof(
  { weight: 5, arbitrary: whereARuleSpeaks },
  { weight: 1, arbitrary: anywhere },
)

function insideOf({ when, validFrom, validTo = '9999-12-31' }: Rule): fc.Arbitrary<Question> {
  const inForce = days.filter((day) => day >= validFrom && day <= validTo)
  return fc.record({
    at: fc.constantFrom(...(inForce.length > 0 ? inForce : [localDate(validFrom)])),
    holder: fc.constantFrom(...when.holders),
    recipient: fc.constantFrom(...when.recipients),
    setting: fc.constantFrom(...when.settings),
    kind: fc.constantFrom(...when.kinds),
    purpose: fc.constantFrom(...when.purposes),
    conditions: answers,
  })
}

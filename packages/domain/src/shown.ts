import { z } from 'zod'
import { Capacity, HolderCapacity } from './vocabulary/capacities.ts'
import { ConditionCode } from './vocabulary/conditions.ts'
import { ContestedId } from './vocabulary/contested.ts'
import { Kind } from './vocabulary/kinds.ts'
import { ObligationCode } from './vocabulary/obligations.ts'
import { Outcome } from './vocabulary/outcomes.ts'
import { Purpose } from './vocabulary/purposes.ts'
import { Setting } from './vocabulary/settings.ts'
import { Code } from './code.ts'
import { LocalDate } from './local-date.ts'

/** Why something is shown or withheld, in codes only: the question without its facts, and the answer. */
export const Why = z.strictObject({
  at: LocalDate,
  holder: HolderCapacity,
  recipient: Capacity,
  setting: Setting,
  kind: Kind,
  purpose: Purpose,
  outcome: Outcome,
  rules: z.array(Code),
  failed: z.array(Code),
  norms: z.array(Code),
  unmet: z.array(ConditionCode),
  unknown: z.array(ConditionCode),
  obligations: z.array(ObligationCode),
  contested: z.array(ContestedId),
})
export type Why = z.infer<typeof Why>

/** A field of an answer: its value, or the reason it is withheld, the same whether or not there was a value. */
export function shown<Value extends z.ZodType>(value: Value) {
  return z.discriminatedUnion('shown', [
    z.strictObject({ shown: z.literal(true), value }),
    z.strictObject({ shown: z.literal(false), why: Why }),
  ])
}

export type Shown<Value> =
  | { readonly shown: true; readonly value: Value }
  | { readonly shown: false; readonly why: Why }

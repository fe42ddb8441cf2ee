import { Decision } from '@kader/domain/decision'
import { LocalDate } from '@kader/domain/local-date'
import { Capacity, HolderCapacity } from '@kader/domain/vocabulary/capacities'
import { ConditionCode } from '@kader/domain/vocabulary/conditions'
import { Kind } from '@kader/domain/vocabulary/kinds'
import { Outcome } from '@kader/domain/vocabulary/outcomes'
import { Portal } from '@kader/domain/vocabulary/portals'
import { Purpose } from '@kader/domain/vocabulary/purposes'
import { Setting } from '@kader/domain/vocabulary/settings'
import { z } from 'zod'
import { Hash } from './hash.ts'

// One word of plain ASCII: a sentence, and so any content, does not fit.
const Code = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9.:/+_-]{0,79}$/)
const Codes = z.array(Code).readonly()
const Conditions = z.array(ConditionCode).readonly()

const ByRule = z.strictObject({
  basis: z.literal('rule'),
  holder: HolderCapacity,
  recipient: Capacity,
  setting: Setting,
  kind: Kind,
  purpose: Purpose,
  outcome: Outcome,
  rules: Codes,
  failed: Codes,
  norms: Codes,
  unmet: Conditions,
  unknown: Conditions,
  ruleset: Code,
  defect: Decision.shape.defect.unwrap().exactOptional(),
})

/** Reading back what one wrote oneself under the same mandate: no question is asked. */
const Own = z.strictObject({ basis: z.literal('own'), kind: Kind })

/** Why one item or field was shown or withheld, in the words of the law's own vocabulary. */
export const AuditDecision = z.discriminatedUnion('basis', [ByRule, Own])
export type AuditDecision = z.infer<typeof AuditDecision>

/** What became of a request; `absent` and `refused` look alike outside the log. */
export const AuditResult = z.enum(['answered', 'absent', 'refused', 'failed'])
export type AuditResult = z.infer<typeof AuditResult>

/**
 * One answer in the log: codes, capacities and the day, nothing that leads to a person, a
 * case or an item. Those stand under `bound`, a commitment that only its salt opens.
 */
export const AuditEntry = z.strictObject({
  /** The path of the procedure, as in `education.signals.register`. */
  procedure: z
    .string()
    .regex(/^[a-z][A-Za-z0-9-]*(\.[a-z][A-Za-z0-9-]*){0,7}$/)
    .max(120),
  /** `gateway` is a job that runs by itself, with rules of its own. */
  actor: z.union([Capacity, z.literal('gateway')]),
  /** Absent when no portal asked: a job or the command line. */
  portal: Portal.exactOptional(),
  day: LocalDate,
  result: AuditResult,
  /** Empty for an answer that disclosed nothing. */
  decisions: z.array(AuditDecision).readonly(),
  bound: Hash,
})
export type AuditEntry = z.infer<typeof AuditEntry>

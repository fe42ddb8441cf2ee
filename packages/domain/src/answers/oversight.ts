import { z } from 'zod'
import { Code } from '../code.ts'
import { Id } from '../id.ts'
import { LocalDate } from '../local-date.ts'
import { shown } from '../shown.ts'
import { Capacity } from '../vocabulary/capacities.ts'
import { Kind } from '../vocabulary/kinds.ts'
import { Outcome } from '../vocabulary/outcomes.ts'
import { Purpose } from '../vocabulary/purposes.ts'
import { Setting } from '../vocabulary/settings.ts'

/** The text of a whole log, made of codes, capacities, days and hashes only; checked as such before it is answered. */
export const LogFileText = z.string().brand<'Code'>()

export const LogList = z.strictObject({ logs: z.array(z.strictObject({ log: Id, size: z.int() })) })
export type LogList = z.infer<typeof LogList>

/** One decision in the log. */
export const LoggedDecision = z.discriminatedUnion('basis', [
  z.strictObject({
    basis: z.literal('rule'),
    holder: Capacity,
    recipient: Capacity,
    setting: Setting,
    kind: Kind,
    purpose: Purpose,
    outcome: Outcome,
    rules: z.array(Code),
    norms: z.array(Code),
  }),
  z.strictObject({ basis: z.literal('own'), kind: Kind }),
])
export type LoggedDecision = z.infer<typeof LoggedDecision>

export const LoggedAnswer = z.strictObject({
  seq: z.int(),
  procedure: Code,
  actor: z.union([Capacity, z.literal('gateway')]),
  day: LocalDate,
  result: z.enum(['answered', 'absent', 'refused', 'failed']),
  decisions: z.array(LoggedDecision),
})
export type LoggedAnswer = z.infer<typeof LoggedAnswer>

/** Fifty entries of one log, newest first. */
export const LogPage = z.strictObject({ entries: z.array(LoggedAnswer), more: z.boolean() })
export type LogPage = z.infer<typeof LogPage>

export const LogFileAnswer = z.strictObject({ text: LogFileText })
export type LogFileAnswer = z.infer<typeof LogFileAnswer>

/** What verification found; `entry` counts from 0. */
export const LogVerification = z.strictObject({
  ok: z.boolean(),
  size: z.int(),
  root: Code.optional(),
  day: LocalDate.optional(),
  key: Code.optional(),
  at: z.enum(['format', 'entry', 'root', 'signature', 'key']).optional(),
  entry: z.int().optional(),
})
export type LogVerification = z.infer<typeof LogVerification>

const municipality = { id: Id, nis: z.string(), from: LocalDate.optional(), to: LocalDate.optional(), name: shown(z.string()), province: shown(z.string()) }

/** Fifty municipalities of one day, each with what merged into it and what it merged into. */
export const MunicipalityPage = z.strictObject({
  day: LocalDate,
  /** How many there were on that day; absent for a day before the register begins. */
  count: z.int().optional(),
  municipalities: z.array(z.strictObject({ ...municipality, formerly: z.array(z.strictObject(municipality)), later: z.array(z.strictObject(municipality)) })),
  more: z.boolean(),
})
export type MunicipalityPage = z.infer<typeof MunicipalityPage>

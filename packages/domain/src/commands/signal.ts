import { z } from 'zod'
import { ComparedPerson } from '../compared-person.ts'
import { Id } from '../id.ts'
import { AgeBand } from '../lifecycle/signal.ts'
import { LineText, ShortText } from '../text.ts'
import { ConditionCode } from '../vocabulary/conditions.ts'
import { Kind } from '../vocabulary/kinds.ts'

/** Kinds a person can write a line of; EXISTENCE, STAT and ANON are not lines about somebody. */
export const LineKind = Kind.exclude(['EXISTENCE', 'STAT', 'ANON', 'OPEN', 'CLASS'])
export type LineKind = z.infer<typeof LineKind>

/** A concern kept in one's own service, as it stands while typing; an existing line keeps its id. */
export const SaveSignal = z
  .strictObject({
  id: Id.optional(),
  age: AgeBand,
  lines: z.array(z.strictObject({ id: Id.optional(), kind: LineKind, text: LineText })).max(30, 'too-many'),
  /** What the writer attests for his own team (C-SHARED, C-NEC), with the reason. */
  attested: z.array(ConditionCode).max(10),
  reason: ShortText.optional(),
})
  .refine((signal) => signal.attested.length === 0 || signal.reason !== undefined, { path: ['reason'], message: 'required' })
export type SaveSignal = z.infer<typeof SaveSignal>

/** Who would see what, asked while typing: kinds only, no words. */
export const PreviewSignal = z.strictObject({
  /** Of a signal that is kept, so that the consents on file about it count. */
  id: Id.optional(),
  age: AgeBand,
  kinds: z.array(LineKind).max(30),
  attested: z.array(ConditionCode).max(10),
})
export type PreviewSignal = z.infer<typeof PreviewSignal>

/** Registration of the minimum with the cell (rule G16). */
export const RegisterSignal = z.strictObject({
  id: Id,
  lines: z.array(Id).min(1, 'required').max(30),
  urgent: z.boolean(),
  /** C-FREE and C-NEC, answered by the writer himself. */
  attested: z.array(ConditionCode).max(10),
  reason: ShortText,
  /** Who it is about, so that the coordinator learns when the cell may already know the same person. */
  person: ComparedPerson.optional(),
})
export type RegisterSignal = z.infer<typeof RegisterSignal>

import { z } from 'zod'
import { Id } from '../id.ts'
import { AgeBand, SignalStatus } from '../lifecycle/signal.ts'
import { LocalDate } from '../local-date.ts'
import { shown, Why } from '../shown.ts'
import { Capacity } from '../vocabulary/capacities.ts'
import { Kind } from '../vocabulary/kinds.ts'
import { Purpose } from '../vocabulary/purposes.ts'
import { Setting } from '../vocabulary/settings.ts'

/** A signal without its lines. */
export const SignalSummary = z.strictObject({
  id: Id,
  status: SignalStatus,
  urgent: z.boolean(),
  age: AgeBand,
  registeredOn: LocalDate.optional(),
})
export type SignalSummary = z.infer<typeof SignalSummary>

export const SignalLine = z.strictObject({ id: Id, kind: Kind, text: shown(z.string()) })
export type SignalLine = z.infer<typeof SignalLine>

export const SignalStep = z.enum(['edit', 'register', 'withdraw', 'accept'])
export type SignalStep = z.infer<typeof SignalStep>

/** A signal with the lines this reader may read; lines he may not read are absent, not counted. */
export const SignalAnswer = z.strictObject({
  ...SignalSummary.shape,
  lines: z.array(SignalLine),
  /** Of one's own signal: the lines that went to the cell. */
  registered: z.array(Id).optional(),
  /** What this reader may do next. */
  may: z.array(SignalStep),
})
export type SignalAnswer = z.infer<typeof SignalAnswer>

export const SignalList = z.strictObject({ mine: z.array(SignalSummary), team: z.array(SignalAnswer) })
export type SignalList = z.infer<typeof SignalList>

/** What a recipient would get of a line: the line, only that something exists, or nothing. */
export const Sight = z.enum(['line', 'existence', 'nothing'])
export type Sight = z.infer<typeof Sight>

/** One cell of "Wie ziet dit?": one kind, one recipient, in one setting. */
export const PreviewCell = z.strictObject({
  recipient: Capacity,
  setting: Setting,
  purpose: Purpose,
  sight: Sight,
  /** In a registration: what it becomes once the writer attests what only registering asks (C-FREE, C-NEC). */
  registered: Sight.optional(),
  why: Why,
})
export type PreviewCell = z.infer<typeof PreviewCell>

export const SignalPreview = z.strictObject({ rows: z.array(z.strictObject({ kind: Kind, cells: z.array(PreviewCell) })) })
export type SignalPreview = z.infer<typeof SignalPreview>

import { z } from 'zod'
import { AgreementStanding } from '../agreement.ts'
import { CellStatus, CellTerms, FederalRegistration } from '../cell.ts'
import { CoreSeat, InvitedService } from '../core-seats.ts'
import { Id } from '../id.ts'
import { LocalDate } from '../local-date.ts'
import { Served } from '../organisation.ts'
import { shown } from '../shown.ts'

/** One entry of the register of cells, with who wrote it and when. */
export const CellEntry = z.strictObject({
  id: Id,
  ...CellTerms.shape,
  madeOn: LocalDate.optional(),
  name: shown(z.string()),
  reference: shown(z.string()),
  source: shown(z.string()),
})
export type CellEntry = z.infer<typeof CellEntry>

/** Another cell, as far as one needs it to see whose a municipality is. */
export const OtherCell = z.strictObject({ id: Id, territory: z.array(Served), statuses: CellTerms.shape.statuses, name: shown(z.string()) })
export type OtherCell = z.infer<typeof OtherCell>

/** Where the agreement of a cell stands: the version in force, or else the newest one that can be seen. */
export const AgreementState = z.strictObject({ number: z.int(), standing: AgreementStanding })
export type AgreementState = z.infer<typeof AgreementState>

/** What is known of one's own cell today. */
export const OwnCell = z.strictObject({
  /** The entry of today, one or none. */
  entry: z.array(CellEntry),
  /** What stood before, newest first, with the mandate that wrote each. */
  earlier: z.array(z.strictObject({ ...CellEntry.shape, writtenBy: Id })),
  others: z.array(OtherCell),
  /** The municipalities that are named, with what they merged into. */
  municipalities: z.array(
    z.strictObject({ id: Id, nis: z.string(), from: LocalDate.optional(), to: LocalDate.optional(), into: z.string().optional(), name: shown(z.string()) }),
  ),
  day: LocalDate,
  /** Absent while nothing is known. */
  status: CellStatus.optional(),
  /** Whether consultations of the cell can be held today. */
  works: z.boolean(),
  /** Which of these municipalities it holds today. */
  today: z.array(Id),
  gaps: z.array(z.strictObject({ municipality: Id, from: LocalDate, to: LocalDate })),
  core: z.array(z.strictObject({ seat: CoreSeat, mandates: z.array(Id) })),
  invited: z.array(z.strictObject({ service: InvitedService, mandates: z.array(Id) })),
  seats: z.array(z.strictObject({ id: Id, mandate: Id, name: shown(z.string()), service: shown(z.string()) })),
  /** One or none. */
  agreement: z.array(AgreementState),
  mayKeep: z.boolean(),
})
export type OwnCell = z.infer<typeof OwnCell>

/** Every cell of the register, in counts of seats and municipalities; nothing of a person or a case. */
export const CellOverview = z.strictObject({
  day: LocalDate,
  cells: z.array(
    z.strictObject({
      id: Id,
      name: shown(z.string()),
      registration: FederalRegistration,
      registeredSince: LocalDate.optional(),
      status: CellStatus.optional(),
      founded: LocalDate.optional(),
      /** Names of the municipalities of today. */
      municipalities: z.array(z.strictObject({ id: Id, nis: z.string(), name: shown(z.string()) })),
      seats: z.int(),
      /** How many core seats are filled, as the cell told last; absent while it did not tell. */
      filled: z.int().optional(),
      toldOn: LocalDate.optional(),
      agreement: z.array(AgreementState),
    }),
  ),
  /** How many municipalities there are today, and how many of them an active cell works for. */
  municipalities: z.int().optional(),
  covered: z.int(),
})
export type CellOverview = z.infer<typeof CellOverview>

import { z } from 'zod'
import { Id } from '../id.ts'
import { IncidentClass, IncidentRisk, ToldOfIncident } from '../lifecycle/incident.ts'
import { LocalDate } from '../local-date.ts'
import { LineText } from '../text.ts'

/** What went wrong, and when it was noticed. */
export const NoteIncident = z
  .strictObject({ class: IncidentClass, risk: IncidentRisk, happenedOn: LocalDate, noticedOn: LocalDate, what: LineText })
  .refine(({ happenedOn, noticedOn }) => happenedOn <= noticedOn, { path: ['noticedOn'], message: 'too-early' })
export type NoteIncident = z.infer<typeof NoteIncident>

export const TellOfIncident = z.strictObject({ id: Id, whom: ToldOfIncident, on: LocalDate })
export type TellOfIncident = z.infer<typeof TellOfIncident>

/** What was done about it. */
export const AddIncidentNote = z.strictObject({ id: Id, text: LineText })
export type AddIncidentNote = z.infer<typeof AddIncidentNote>

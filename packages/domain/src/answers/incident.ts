import { z } from 'zod'
import { Id } from '../id.ts'
import { IncidentClass, IncidentRisk, ToldOfIncident } from '../lifecycle/incident.ts'
import { LocalDate } from '../local-date.ts'
import { shown } from '../shown.ts'

export const IncidentStep = z.enum(['tell', 'note', 'close'])
export type IncidentStep = z.infer<typeof IncidentStep>

export const IncidentAnswer = z.strictObject({
  id: Id,
  class: IncidentClass,
  risk: IncidentRisk,
  happenedOn: LocalDate,
  noticedOn: LocalDate,
  officerOn: LocalDate.optional(),
  authorityOn: LocalDate.optional(),
  personsOn: LocalDate.optional(),
  closedOn: LocalDate.optional(),
  /** Last day to tell the authority, and whether that day has passed without. */
  tellBy: LocalDate.optional(),
  late: z.boolean(),
  what: shown(z.string()),
  notes: z.array(z.strictObject({ id: Id, day: LocalDate, text: shown(z.string()) })),
  /** Who has not been told. */
  untold: z.array(ToldOfIncident),
  may: z.array(IncidentStep),
})
export type IncidentAnswer = z.infer<typeof IncidentAnswer>

/** One's own, newest first. */
export const Incidents = z.strictObject({ incidents: z.array(IncidentAnswer) })
export type Incidents = z.infer<typeof Incidents>

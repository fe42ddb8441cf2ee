import { z } from 'zod'
import { addDays, type LocalDate } from '../local-date.ts'
import { granted, refused, type Result } from './result.ts'

/** What went wrong with data of a person; a private channel counts as an incident (X06). */
export const IncidentClass = z.enum(['wrong-person', 'lost', 'changed', 'unavailable', 'private-channel', 'other'])
export type IncidentClass = z.infer<typeof IncidentClass>

/** How bad it can be for whoever it is about: that decides who must be told (AVG art. 33 and 34). */
export const IncidentRisk = z.enum(['none', 'risk', 'high'])
export type IncidentRisk = z.infer<typeof IncidentRisk>

/** Who is told: the data protection officer, the supervisory authority, the persons concerned. */
export const ToldOfIncident = z.enum(['officer', 'authority', 'persons'])
export type ToldOfIncident = z.infer<typeof ToldOfIncident>

export type IncidentRefusal = 'incident-closed' | 'already-told' | 'not-noticed-yet' | 'authority-not-told' | 'persons-not-told'

export interface IncidentState {
  readonly risk: IncidentRisk
  readonly noticedOn: LocalDate
  readonly officerOn?: LocalDate | undefined
  readonly authorityOn?: LocalDate | undefined
  readonly personsOn?: LocalDate | undefined
  readonly closedOn?: LocalDate | undefined
}

const fieldOf = { officer: 'officerOn', authority: 'authorityOn', persons: 'personsOn' } as const

/** Last day to tell the authority: 72 hours after it was noticed (AVG art. 33); absent where there is no risk. */
export function tellAuthorityBy({ risk, noticedOn }: Pick<IncidentState, 'risk' | 'noticedOn'>): LocalDate | undefined {
  return risk === 'none' ? undefined : addDays(noticedOn, 3)
}

export function tellOfIncident<S extends IncidentState>(incident: S, whom: ToldOfIncident, on: LocalDate): Result<S, IncidentRefusal> {
  if (incident.closedOn !== undefined) return refused('incident-closed')
  if (incident[fieldOf[whom]] !== undefined) return refused('already-told')
  return on < incident.noticedOn ? refused('not-noticed-yet') : granted({ ...incident, [fieldOf[whom]]: on })
}

/** Closed when whoever must be told was told. */
export function closeIncident<S extends IncidentState>(incident: S, at: LocalDate): Result<S, IncidentRefusal> {
  if (incident.closedOn !== undefined) return refused('incident-closed')
  if (incident.risk !== 'none' && incident.authorityOn === undefined) return refused('authority-not-told')
  if (incident.risk === 'high' && incident.personsOn === undefined) return refused('persons-not-told')
  return granted({ ...incident, closedOn: at })
}

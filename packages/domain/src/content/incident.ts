import { z } from 'zod'
import { Id } from '../id.ts'
import { IncidentClass, IncidentRisk } from '../lifecycle/incident.ts'
import { LocalDate } from '../local-date.ts'
import { LineText } from '../text.ts'
import { defineRecord, recordFacts } from './record.ts'

/** Something that went wrong with data of a person, kept by who noticed it (AVG art. 33, fifth paragraph). */
export const incidentRecord = defineRecord({
  name: 'incident',
  facts: z.strictObject({
    ...recordFacts.shape,
    class: IncidentClass,
    risk: IncidentRisk,
    happenedOn: LocalDate,
    noticedOn: LocalDate,
    officerOn: LocalDate.optional(),
    authorityOn: LocalDate.optional(),
    personsOn: LocalDate.optional(),
    closedOn: LocalDate.optional(),
  }),
  content: z.strictObject({ what: LineText }),
  labels: { what: 'SIG' },
})

/** What was done about it, day by day. */
export const incidentNoteRecord = defineRecord({
  name: 'incident-note',
  facts: z.strictObject({ ...recordFacts.shape, incident: Id, day: LocalDate }),
  content: z.strictObject({ text: LineText }),
  labels: { text: 'SIG' },
})

import { z } from 'zod'
import { Id } from '../id.ts'
import { LocalDate } from '../local-date.ts'
import { LegalStanding, Served, SubSector } from '../organisation.ts'
import { shown } from '../shown.ts'
import { HolderCapacity } from '../vocabulary/capacities.ts'

const text = shown(z.string())

const words = { name: text, kbo: text, institution: text, ovo: text, contacts: shown(z.array(z.string())), dataProtection: text }

/** The register of organisations, the names of what they serve, and the services of one's own cell. */
export const OrganisationList = z.strictObject({
  organisations: z.array(
    z.strictObject({
      id: Id,
      subSector: SubSector,
      service: Id.optional(),
      territory: z.array(Served),
      ...LegalStanding,
      ...words,
      may: z.array(z.enum(['edit'])),
      /** What stood there before each correction, newest first, with the mandate that corrected it. */
      before: z.array(z.strictObject({ id: Id, subSector: SubSector, territory: z.array(Served), ...LegalStanding, madeOn: LocalDate.optional(), correctedBy: Id, ...words })),
    }),
  ),
  municipalities: z.array(z.strictObject({ id: Id, nis: z.string(), name: text })),
  /** Services of the own cell by a seat in it, so that they can be named. */
  services: z.array(z.strictObject({ mandate: Id, service: Id, capacity: HolderCapacity })),
  seats: z.array(z.strictObject({ id: Id, mandate: Id, name: text, service: text })),
  mayAdd: z.boolean(),
  mustNameService: z.boolean(),
})
export type OrganisationList = z.infer<typeof OrganisationList>

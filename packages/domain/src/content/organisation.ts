import { z } from 'zod'
import { Id } from '../id.ts'
import { LegalStanding, OrganisationWords, SubSector, Territory } from '../organisation.ts'
import { defineRecord, recordFacts } from './record.ts'

const allOpen = { name: 'OPEN', kbo: 'OPEN', institution: 'OPEN', ovo: 'OPEN', contacts: 'OPEN', dataProtection: 'OPEN' } as const

/** A service or organisation of the register: public within the framework, nothing of a person in it. */
export const organisationRecord = defineRecord({
  name: 'organisation',
  facts: z.strictObject({
    ...recordFacts.shape,
    subSector: SubSector,
    /** The service under which mandates stand; absent for an organisation outside every cell. */
    service: Id.optional(),
    territory: Territory,
    ...LegalStanding,
  }),
  content: OrganisationWords,
  labels: allOpen,
})

/** What stood in the register before a correction; its source is who corrected, on the day that it was made. */
export const organisationBeforeRecord = defineRecord({
  name: 'organisation-before',
  facts: z.strictObject({ ...recordFacts.shape, organisation: Id, subSector: SubSector, territory: Territory, ...LegalStanding }),
  content: OrganisationWords,
  labels: allOpen,
})

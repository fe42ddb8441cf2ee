import { z } from 'zod'
import { Id } from '../id.ts'
import { LegalStanding, OrganisationWords, SubSector, Territory } from '../organisation.ts'

/** What is known of an organisation; without an id it is a new one. */
export const SaveOrganisation = z.strictObject({
  id: Id.optional(),
  subSector: SubSector,
  service: Id.optional(),
  territory: Territory,
  ...LegalStanding,
  ...OrganisationWords.shape,
})
export type SaveOrganisation = z.infer<typeof SaveOrganisation>

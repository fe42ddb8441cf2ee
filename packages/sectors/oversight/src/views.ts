import type { CellOverviewViews } from '@kader/exchange/cell/views'
import type { IssuedInstructionViews } from '@kader/exchange/instructions/views'
import type { OrganisationViews } from '@kader/exchange/organisations/views'
import type { OrganiserTrainingViews } from '@kader/exchange/trainings/views'
import { viewOf } from '@kader/exchange/view'

// What a supervisor may see: public registers, and the audit log in codes. Never a case.

const publicRegister = { setting: 'bilateral', purpose: 'operations', existence: 'within' } as const

/** The instructions of every cell, with what was received and acknowledged in codes (G24). */
export const instructions: IssuedInstructionViews = {
  instruction: viewOf('instruction', {
    setting: 'bilateral',
    purpose: 'operations',
    existence: 'within',
    facts: ['kind', 'issuedOn', 'from', 'to', 'norm', 'file', 'audience', 'binding', 'suspendsAfterDays', 'version', 'replaces', 'announcedOn'],
    fields: ['issuer', 'number', 'subject', 'fileName'],
  }),
  file: viewOf('instruction-file', { ...publicRegister, facts: [], fields: ['bytes'] }),
  cell: viewOf('cell-entry', { setting: 'bilateral', purpose: 'operations', existence: 'within', facts: [], fields: ['name'] }),
}

/** The municipalities of the public register (G24). */
export const municipality = viewOf('municipality', { setting: 'bilateral', purpose: 'research', existence: 'within', facts: ['nis', 'from', 'to'], fields: ['name', 'province'] })


/** Services and organisations of the whole register, public within the framework (G24). */
export const organisations: OrganisationViews = {
  organisation: viewOf('organisation', { ...publicRegister, facts: ['subSector', 'service', 'territory', 'publicService', 'socialSecurity'], fields: ['name', 'kbo', 'institution', 'ovo', 'contacts', 'dataProtection'] }),
  before: viewOf('organisation-before', { ...publicRegister, facts: ['subSector', 'territory', 'publicService', 'socialSecurity', 'madeOn'], fields: ['name', 'kbo', 'institution', 'ovo', 'contacts', 'dataProtection'] }),
  municipality: viewOf('municipality', { ...publicRegister, facts: ['nis'], fields: ['name'] }),
  seat: viewOf('seat', { ...publicRegister, facts: ['mandate'], fields: ['name', 'service'] }),
}

/** The register of cells, in counts; nothing of who sits in them (G24). */
export const cells: CellOverviewViews = {
  cell: viewOf('cell-entry', { ...publicRegister, facts: ['registration', 'registeredSince'], fields: ['name'] }),
  municipality: viewOf('municipality', { ...publicRegister, facts: ['nis'], fields: ['name'] }),
}

/** Trainings of the cell and of the supervisor; a register, nothing of a case (G24). */
export const trainings: OrganiserTrainingViews = {
  training: viewOf('training', {
    ...publicRegister,
    facts: ['form', 'topics', 'sectors', 'hours', 'days', 'seats', 'registerBy', 'validMonths', 'announcedOn', 'calledOffOn'],
    fields: ['title', 'organiser', 'places'],
  }),
  seat: viewOf('seat', { ...publicRegister, facts: ['mandate', 'capacity'], fields: ['name', 'service'] }),
  enrolment: viewOf('enrolment', { ...publicRegister, facts: ['person', 'sector'], fields: ['name', 'service'] }),
}

import type { PaperViews } from '@kader/exchange/agreements/views'
import type { AttestationView } from '@kader/exchange/attestations/views'
import type { CaseViews } from '@kader/exchange/cases/views'
import type { CellViews, OwnCellViews } from '@kader/exchange/cell/views'
import type { CommunicationViews } from '@kader/exchange/communications/views'
import type { DutyView } from '@kader/exchange/duties/views'
import type { EndingViews } from '@kader/exchange/endings/views'
import type { IncidentViews } from '@kader/exchange/incidents/views'
import type { NoticeViews } from '@kader/exchange/notices/views'
import type { ReadingViews } from '@kader/exchange/readings/views'
import type { NamelessViews } from '@kader/exchange/nameless/views'
import type { ConsultationViews } from '@kader/exchange/consults/views'
import type { MandateViews } from '@kader/exchange/mandates/views'
import type { CellInstructionViews } from '@kader/exchange/instructions/views'
import type { OrganisationViews } from '@kader/exchange/organisations/views'
import type { OrganiserTrainingViews } from '@kader/exchange/trainings/views'
import { viewOf } from '@kader/exchange/view'

// What mayor and coordinator may see. Each view names the record, the setting and the purpose in which the law is asked.

const registered = { setting: 'case-registration', purpose: 'prevent-terrorism' } as const
const invited = { setting: 'invitation', purpose: 'prevent-terrorism' } as const
const atTheTable = { setting: 'consultation-livc-r', purpose: 'prevent-terrorism', existence: 'within' } as const
const minutes = { setting: 'common-file', purpose: 'prevent-terrorism', existence: 'within' } as const
const feedback = { setting: 'feedback-fiche', purpose: 'prevent-terrorism', existence: 'within' } as const
const carriedOut = { setting: 'after-meeting', purpose: 'prevent-terrorism', recipient: 'own-team', existence: 'within' } as const
const ownFile = { setting: 'own-file', purpose: 'prevent-terrorism', recipient: 'own-team', holder: 'reader', existence: 'within' } as const
const ownTeam = { setting: 'bilateral', purpose: 'own-task', recipient: 'own-team', existence: 'within' } as const
const ownRecords = { setting: 'own-file', purpose: 'own-task', recipient: 'own-team', existence: 'within' } as const
const register = { setting: 'bilateral', purpose: 'operations', existence: 'within' } as const

/** What was registered with the organiser (G16); of the case itself the status only, under EXISTENCE. */
export const cases: CaseViews = {
  registration: viewOf('signal', { ...registered, facts: ['status', 'urgent', 'age', 'registeredOn'], fields: [] }),
  registeredLine: viewOf('signal-line', { ...registered, existence: 'within', facts: ['kind'], fields: ['text'] }),
  caseFile: viewOf('case-file', {
    ...registered,
    facts: ['status', 'age', 'listedOn', 'reviewBy', 'weighedOn', 'motivatedOn', 'authorisedOn', 'ownFileAuthorisedOn', 'objectedOn', 'closedOn', 'keepUntil', 'legalHoldOn'],
    fields: [],
  }),
  listingReason: viewOf('listing-decision', { ...registered, facts: ['day', 'decision'], fields: ['indications', 'reason'] }),
  weighing: viewOf('minor-weighing', { ...registered, facts: ['day'], fields: ['weighing', 'motivation'] }),
  closingNote: viewOf('closing-note', { ...registered, facts: ['day', 'step'], fields: ['reason'] }),
  destruction: viewOf('destruction', { ...register, facts: ['caseFile', 'ground', 'status', 'proposedOn', 'decidedOn', 'decidedBy', 'gone'], fields: ['selectionRule'] }),
  seat: viewOf('seat', { ...register, facts: ['mandate', 'capacity'], fields: ['name', 'service'] }),
  refusal: viewOf('case-refusal', { ...registered, facts: ['day', 'route'], fields: ['reason'] }),
  consultation: viewOf('consultation', { ...invited, facts: ['status', 'day'], fields: [] }),
}

/** The cell's own register of functions and its retention term. */
export const cell: CellViews = {
  seat: viewOf('seat', { ...register, facts: ['mandate', 'capacity'], fields: ['name', 'service'] }),
  retention: viewOf('retention-term', { ...register, facts: ['months', 'fixedOn'], fields: [] }),
}

/** What the law left to do after one told something: one's own. */
export const duties: DutyView = viewOf('duty', { ...ownRecords, facts: ['obligation', 'about', 'madeOn', 'due', 'outcome', 'settledOn'], fields: [] })

/** What ends tomorrow of what one shares: lines of one's own, invitations and minutes. */
export const endings: EndingViews = {
  line: viewOf('signal-line', { ...ownTeam, facts: ['kind'], fields: ['text'] }),
  seat: viewOf('seat', { ...register, facts: ['mandate', 'capacity'], fields: ['name', 'service'] }),
}

/** What went wrong with data, as one noted it oneself: for oneself alone (AVG art. 33). */
export const incidents: IncidentViews = {
  incident: viewOf('incident', { ...ownRecords, facts: ['class', 'risk', 'happenedOn', 'noticedOn', 'officerOn', 'authorityOn', 'personsOn', 'closedOn'], fields: ['what'] }),
  note: viewOf('incident-note', { ...ownRecords, facts: ['day'], fields: ['text'] }),
}

/** What waits for oneself: one's own, without content. */
export const notices: NoticeViews = {
  notice: viewOf('notice', { ...register, facts: ['reason', 'since', 'seenOn'], fields: [] }),
  choice: viewOf('notice-choice', { ...register, facts: ['mail', 'dailyAt', 'quietFrom', 'quietUntil', 'language'], fields: [] }),
}

/** Who was shown what one supplied oneself: addressed to oneself alone, in codes (O-LOG). */
export const readings: ReadingViews = {
  reading: viewOf('reading', { ...ownRecords, facts: ['record', 'about', 'kind', 'day', 'why'], fields: [] }),
  seat: viewOf('seat', { ...register, facts: ['mandate', 'capacity'], fields: ['name', 'service'] }),
}

/** A question about nobody in particular, for the coordinator (G02); that it exists is about nobody either. */
export const nameless: NamelessViews = {
  question: viewOf('nameless-question', { setting: 'bilateral', purpose: 'own-task', existence: 'within', facts: ['askedOn', 'answeredOn'], fields: ['text'] }),
  reply: viewOf('nameless-reply', { setting: 'bilateral', purpose: 'own-task', existence: 'within', facts: ['answeredOn'], fields: ['text'] }),
}

/** What one told outside the cell, and what a colleague asked one to look at: read as a concern of the own service is. */
export const communications: CommunicationViews = {
  communication: viewOf('communication', { ...ownTeam, facts: ['setting', 'recipient', 'purpose', 'toldOn', 'reviewer', 'reviewedOn', 'finding'], fields: ['toWhom', 'reasons'] }),
  line: viewOf('communication-line', { ...ownTeam, facts: ['kind', 'outcome'], fields: ['text'] }),
  paper: viewOf('paper', { ...ownRecords, facts: ['condition', 'day', 'until', 'withdrawnOn'], fields: ['reference'] }),
  seat: viewOf('seat', { ...register, facts: ['mandate', 'capacity'], fields: ['name', 'service'] }),
}

/** What one confirmed, for oneself alone: nobody else is addressed. */
export const attestations: AttestationView = viewOf('attestation', { ...ownRecords, facts: ['about', 'condition', 'day', 'revokedOn'], fields: ['reason'] })

/** What is shown of a consultation to whoever is invited (M05), present (P01, P02, W01, V01 ...) or took part (M06, P06). */
export const consults: ConsultationViews = {
  consultation: viewOf('consultation', { ...invited, facts: ['status', 'day'], fields: [] }),
  invitation: viewOf('invitation', { ...invited, facts: ['consultation', 'status', 'declined', 'representative', 'represents', 'day'], fields: ['subject', 'aim', 'services', 'urgency'] }),
  sentInvitation: viewOf('invitation', { ...invited, facts: ['invitee', 'status', 'declined', 'representative', 'represents', 'day'], fields: [] }),
  seat: viewOf('seat', { ...register, facts: ['mandate', 'capacity'], fields: ['name', 'service'] }),
  attendance: viewOf('attendance', { ...atTheTable, facts: ['mandate', 'inRoom', 'confirmed', 'tookPart', 'aside'], fields: [] }),
  needToKnow: viewOf('need-to-know', { ...atTheTable, facts: ['mandate', 'kind', 'answer'], fields: [] }),
  consent: viewOf('own-file-consent', { ...atTheTable, facts: ['mandate', 'answer'], fields: [] }),
  line: viewOf('contribution', { ...atTheTable, facts: ['form'], fields: ['text'] }),
  ownLine: viewOf('contribution', { ...atTheTable, facts: ['kind', 'form'], fields: ['text'] }),
  conclusion: viewOf('conclusion', { ...minutes, facts: [], fields: ['text'] }),
  action: viewOf('action', { ...minutes, facts: ['consultation', 'owner', 'due'], fields: ['task'] }),
  ownFile: viewOf('action', { ...ownFile, facts: ['consultation', 'owner', 'due'], fields: ['task'] }),
  ficheAtTable: viewOf('fiche-text', { ...atTheTable, facts: ['day'], fields: ['evaluation', 'measures'] }),
  fiche: viewOf('fiche', { ...feedback, facts: ['day', 'signedOn', 'recipients'], fields: ['evaluation', 'measures'] }),
  order: viewOf('action-order', { ...carriedOut, facts: ['to', 'due', 'doneOn'], fields: ['task'] }),
  ownNote: viewOf('own-note', { ...ownRecords, facts: ['kind', 'day'], fields: ['text'] }),
  table: {
    korpschef: ['TER', 'POL', 'JUD', 'ACT'],
    'information-officer': ['TER', 'POL', 'JUD', 'ACT'],
    mayor: ['ID', 'SIG', 'ACT'],
    'livc-coordinator': ['ID', 'SIG', 'ACT'],
    'prevention-worker': ['ID', 'SIG', 'CARE', 'ACT'],
    'clb-worker': ['ID', 'SIG', 'SCH', 'CARE', 'MED', 'ACT'],
    teacher: ['ID', 'SIG', 'SCH', 'ACT'],
    'school-director': ['ID', 'SIG', 'SCH', 'ACT'],
    'caw-worker': ['ID', 'SIG', 'CARE', 'ACT'],
    'ocmw-worker': ['ID', 'SIG', 'CARE', 'ACT'],
    'youth-help-worker': ['ID', 'SIG', 'CARE', 'ACT'],
    physician: ['SIG', 'RISK', 'MED', 'ACT'],
    'cgg-psychologist': ['SIG', 'RISK', 'MED', 'ACT'],
    'street-worker': ['SIG', 'ACT'],
    'justice-assistant': ['ID', 'SIG', 'JUD', 'ACT'],
    'vdab-counsellor': ['ID', 'SIG', 'JOB', 'ACT'],
  },
}

/** What the supervisor and the organiser instructed, and who sits in the cell to have it; nothing of a case (G24). */
export const instructions: CellInstructionViews = {
  instruction: viewOf('instruction', {
    ...register,
    facts: ['kind', 'issuedOn', 'from', 'to', 'norm', 'file', 'audience', 'binding', 'suspendsAfterDays', 'version', 'replaces', 'announcedOn'],
    fields: ['issuer', 'number', 'subject', 'fileName'],
  }),
  file: viewOf('instruction-file', { ...register, facts: [], fields: ['bytes'] }),
  seat: viewOf('seat', { ...register, facts: ['mandate', 'capacity'], fields: ['name', 'service'] }),
}

/** What the cell agreed, for everyone who sits in it; a register of services, nothing of a case (G24). */
export const agreements: PaperViews = {
  agreement: viewOf('agreement', { ...register, facts: ['number', 'from', 'retentionMonths', 'parties', 'lines', 'proposedOn'], fields: [] }),
  words: viewOf('agreement-words', { ...register, facts: [], fields: ['title', 'finality', 'answersPeople', 'thresholds', 'contacts'] }),
  seat: viewOf('seat', { ...register, facts: ['mandate', 'capacity'], fields: ['name', 'service'] }),
  organisation: viewOf('organisation', { ...register, facts: ['service'], fields: ['name', 'kbo', 'contacts', 'dataProtection'] }),
}

/** One's own mandates, for whoever holds them; for mayor and coordinator those of the cell; functions in a cell, nothing of a case (G24). */
export const mandates: MandateViews = {
  change: viewOf('mandate-change', {
    ...register,
    facts: ['action', 'status', 'mandate', 'person', 'service', 'capacity', 'clearance', 'representative', 'from', 'to', 'proposedOn', 'decidedOn', 'decidedBy'],
    fields: ['reason'],
  }),
  seat: viewOf('seat', { ...register, facts: ['mandate', 'capacity'], fields: ['name', 'service'] }),
}

/** Services and organisations of the whole register, public within the framework (G24). */
export const organisations: OrganisationViews = {
  organisation: viewOf('organisation', { ...register, facts: ['subSector', 'service', 'territory', 'publicService', 'socialSecurity'], fields: ['name', 'kbo', 'institution', 'ovo', 'contacts', 'dataProtection'] }),
  before: viewOf('organisation-before', { ...register, facts: ['subSector', 'territory', 'publicService', 'socialSecurity', 'madeOn'], fields: ['name', 'kbo', 'institution', 'ovo', 'contacts', 'dataProtection'] }),
  municipality: viewOf('municipality', { ...register, facts: ['nis'], fields: ['name'] }),
  seat: viewOf('seat', { ...register, facts: ['mandate'], fields: ['name', 'service'] }),
}

/** What the register knows of the own cell: a public register of organisations, nothing of a case (G24). */
export const ownCell: OwnCellViews = {
  entry: viewOf('cell-entry', { ...register, facts: ['deed', 'territory', 'statuses', 'registration', 'registeredSince', 'madeOn'], fields: ['name', 'reference', 'source'] }),
  other: viewOf('cell-entry', { ...register, facts: ['territory', 'statuses'], fields: ['name'] }),
  municipality: viewOf('municipality', { ...register, facts: ['nis', 'from', 'to', 'into'], fields: ['name'] }),
  seat: viewOf('seat', { ...register, facts: ['mandate'], fields: ['name', 'service'] }),
}

/** Trainings of the cell and of the supervisor; a register, nothing of a case (G24). */
export const trainings: OrganiserTrainingViews = {
  training: viewOf('training', {
    ...register,
    facts: ['form', 'topics', 'sectors', 'hours', 'days', 'seats', 'registerBy', 'validMonths', 'announcedOn', 'calledOffOn'],
    fields: ['title', 'organiser', 'places'],
  }),
  seat: viewOf('seat', { ...register, facts: ['mandate', 'capacity'], fields: ['name', 'service'] }),
  enrolment: viewOf('enrolment', { ...register, facts: ['person', 'sector'], fields: ['name', 'service'] }),
}

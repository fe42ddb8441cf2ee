import type { PaperViews } from '@kader/exchange/agreements/views'
import type { AttestationView } from '@kader/exchange/attestations/views'
import type { CommunicationViews } from '@kader/exchange/communications/views'
import type { ConsentView } from '@kader/exchange/consents/views'
import type { OwnCellViews } from '@kader/exchange/cell/views'
import type { DutyView } from '@kader/exchange/duties/views'
import type { EndingViews } from '@kader/exchange/endings/views'
import type { IncidentViews } from '@kader/exchange/incidents/views'
import type { NoticeViews } from '@kader/exchange/notices/views'
import type { ReadingViews } from '@kader/exchange/readings/views'
import type { NamelessViews } from '@kader/exchange/nameless/views'
import type { ConsultationViews } from '@kader/exchange/consults/views'
import type { InstructionViews } from '@kader/exchange/instructions/views'
import type { Onlooker, SignalViews } from '@kader/exchange/signals/views'
import type { MandateViews } from '@kader/exchange/mandates/views'
import type { TrainingViews } from '@kader/exchange/trainings/views'
import { viewOf } from '@kader/exchange/view'

// What VDAB may see. Each view names the record, the setting and the purpose in which the law is asked.

const team = { setting: 'bilateral', purpose: 'own-task', recipient: 'own-team', existence: 'within' } as const
const invited = { setting: 'invitation', purpose: 'prevent-terrorism' } as const
const atTheTable = { setting: 'consultation-livc-r', purpose: 'prevent-terrorism', existence: 'within' } as const
const minutes = { setting: 'common-file', purpose: 'prevent-terrorism', existence: 'within' } as const
const feedback = { setting: 'feedback-fiche', purpose: 'prevent-terrorism', existence: 'within' } as const
const carriedOut = { setting: 'after-meeting', purpose: 'prevent-terrorism', recipient: 'own-team', existence: 'within' } as const
const ownFile = { setting: 'own-file', purpose: 'prevent-terrorism', recipient: 'own-team', holder: 'reader', existence: 'within' } as const
const ownRecords = { setting: 'own-file', purpose: 'own-task', recipient: 'own-team', existence: 'within' } as const
const register = { setting: 'bilateral', purpose: 'operations', existence: 'within' } as const

/** The concerns of one's own service: one's own, and a colleague's for the service's own task (G26). */
export const signals: SignalViews = {
  signal: viewOf('signal', { ...team, facts: ['status', 'urgent', 'age', 'registeredOn'], fields: [] }),
  line: viewOf('signal-line', { ...team, facts: ['kind'], fields: ['text'] }),
}

/** To whom "Wie ziet dit?" looks, and to what end each of them would hear it. */
export const onlookers: readonly Onlooker[] = [
  { recipient: 'livc-coordinator', setting: 'case-registration', purpose: 'prevent-terrorism' },
  { recipient: 'mayor', setting: 'case-registration', purpose: 'prevent-terrorism' },
  { recipient: 'own-team', setting: 'bilateral', purpose: 'own-task' },
  { recipient: 'police-officer', setting: 'bilateral', purpose: 'prevent-terrorism' },
  { recipient: 'vdab-partner', setting: 'bilateral', purpose: 'own-task' },
]

/** What ends tomorrow of what one shares, decided as a colleague reads it. */
export const endings: EndingViews = { line: signals.line, seat: viewOf('seat', { ...register, facts: ['mandate', 'capacity'], fields: ['name', 'service'] }) }

/** What the law left to do after one told something: one's own. */
export const duties: DutyView = viewOf('duty', { ...ownRecords, facts: ['obligation', 'about', 'madeOn', 'due', 'outcome', 'settledOn'], fields: [] })

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
  communication: viewOf('communication', { ...team, facts: ['setting', 'recipient', 'purpose', 'toldOn', 'reviewer', 'reviewedOn', 'finding'], fields: ['toWhom', 'reasons'] }),
  line: viewOf('communication-line', { ...team, facts: ['kind', 'outcome'], fields: ['text'] }),
  paper: viewOf('paper', { ...ownRecords, facts: ['condition', 'day', 'until', 'withdrawnOn'], fields: ['reference'] }),
  seat: viewOf('seat', { ...register, facts: ['mandate', 'capacity'], fields: ['name', 'service'] }),
}

/** What one confirmed, and the consents one put on file, for oneself alone: nobody else is addressed. */
export const attestations: AttestationView = viewOf('attestation', { ...ownRecords, facts: ['about', 'condition', 'day', 'revokedOn'], fields: ['reason'] })
export const consents: ConsentView = viewOf('consent', { ...ownRecords, facts: ['by', 'capable', 'kinds', 'recipients', 'purpose', 'day', 'until', 'withdrawnOn'], fields: ['text'] })

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

/** What the supervisor and the organiser instructed; public within the framework, nothing of a case (G24). */
export const instructions: InstructionViews = {
  instruction: viewOf('instruction', {
    ...register,
    facts: ['kind', 'issuedOn', 'from', 'to', 'norm', 'file', 'audience', 'binding', 'suspendsAfterDays', 'version', 'replaces', 'announcedOn'],
    fields: ['issuer', 'number', 'subject', 'fileName'],
  }),
  file: viewOf('instruction-file', { ...register, facts: [], fields: ['bytes'] }),
}

/** What the cell agreed, for everyone who sits in it; a register of services, nothing of a case (G24). */
export const agreements: PaperViews = {
  agreement: viewOf('agreement', { ...register, facts: ['number', 'from', 'retentionMonths', 'parties', 'lines', 'proposedOn'], fields: [] }),
  words: viewOf('agreement-words', { ...register, facts: [], fields: ['title', 'finality', 'answersPeople', 'thresholds', 'contacts'] }),
  seat: viewOf('seat', { ...register, facts: ['mandate', 'capacity'], fields: ['name', 'service'] }),
  organisation: viewOf('organisation', { ...register, facts: ['service'], fields: ['name', 'kbo', 'contacts', 'dataProtection'] }),
}

/** One's own mandates, for whoever holds them; functions in a cell, nothing of a case (G24). */
export const mandates: MandateViews = {
  change: viewOf('mandate-change', {
    ...register,
    facts: ['action', 'status', 'mandate', 'person', 'service', 'capacity', 'clearance', 'representative', 'from', 'to', 'proposedOn', 'decidedOn', 'decidedBy'],
    fields: ['reason'],
  }),
  seat: viewOf('seat', { ...register, facts: ['mandate', 'capacity'], fields: ['name', 'service'] }),
}

/** What the register knows of the own cell: a public register of organisations, nothing of a case (G24). */
export const ownCell: OwnCellViews = {
  entry: viewOf('cell-entry', { ...register, facts: ['deed', 'territory', 'statuses', 'registration', 'registeredSince', 'madeOn'], fields: ['name', 'reference', 'source'] }),
  other: viewOf('cell-entry', { ...register, facts: ['territory', 'statuses'], fields: ['name'] }),
  municipality: viewOf('municipality', { ...register, facts: ['nis', 'from', 'to', 'into'], fields: ['name'] }),
  seat: viewOf('seat', { ...register, facts: ['mandate'], fields: ['name', 'service'] }),
}

/** Trainings of the cell and of the supervisor; a register, nothing of a case (G24). */
export const trainings: TrainingViews = {
  training: viewOf('training', {
    ...register,
    facts: ['form', 'topics', 'sectors', 'hours', 'days', 'seats', 'registerBy', 'validMonths', 'announcedOn', 'calledOffOn'],
    fields: ['title', 'organiser', 'places'],
  }),
  seat: viewOf('seat', { ...register, facts: ['mandate', 'capacity'], fields: ['name', 'service'] }),
}

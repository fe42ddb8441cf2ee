import type { z } from 'zod'
import { actionOrderRecord } from './action-order.ts'
import { agreementRecord, agreementSignatureRecord, agreementWordsRecord } from './agreement.ts'
import { cellEntryRecord, seatReportRecord } from './cell.ts'
import { caseFileRecord, caseRefusalRecord, closingNoteRecord, destructionRecord, listingDecisionRecord, minorWeighingRecord } from './case-file.ts'
import { communicationLineRecord, communicationRecord, paperRecord } from './communication.ts'
import { consentRecord, consentWithdrawalRecord } from './consent.ts'
import { actionRecord, conclusionRecord, consultationRecord, contributionRecord, holdNoteRecord, invitationRecord } from './consultation.ts'
import { dutyRecord } from './duty.ts'
import { ficheConsentRecord, ficheRecord, ficheTextRecord, ownNoteRecord } from './fiche.ts'
import { incidentNoteRecord, incidentRecord } from './incident.ts'
import { instructionFileRecord, instructionReceiptRecord, instructionRecord } from './instruction.ts'
import { mandateChangeRecord } from './mandate-change.ts'
import { namelessQuestionRecord, namelessReplyRecord } from './nameless.ts'
import { noticeChoiceRecord, noticeRecord } from './notice.ts'
import { organisationBeforeRecord, organisationRecord } from './organisation.ts'
import { readingRecord } from './reading.ts'
import { municipalityRecord, seatRecord } from './register.ts'
import { signalLineRecord, signalRecord } from './signal.ts'
import { attendanceRecord, attestationRecord, judicialDocumentRecord, needToKnowRecord, ownFileConsentRecord, retentionTermRecord, roomEventRecord } from './standing.ts'
import { enrolmentRecord, trainingRecord, trainingRequirementRecord, trainingResultRecord } from './training.ts'

/** Everything Kader keeps of a cell's work, by name. */
export const records = {
  signal: signalRecord,
  'signal-line': signalLineRecord,
  'case-file': caseFileRecord,
  'listing-decision': listingDecisionRecord,
  'case-refusal': caseRefusalRecord,
  'minor-weighing': minorWeighingRecord,
  'closing-note': closingNoteRecord,
  destruction: destructionRecord,
  consent: consentRecord,
  'consent-withdrawal': consentWithdrawalRecord,
  'nameless-question': namelessQuestionRecord,
  'nameless-reply': namelessReplyRecord,
  communication: communicationRecord,
  'communication-line': communicationLineRecord,
  paper: paperRecord,
  consultation: consultationRecord,
  invitation: invitationRecord,
  'hold-note': holdNoteRecord,
  contribution: contributionRecord,
  conclusion: conclusionRecord,
  action: actionRecord,
  'action-order': actionOrderRecord,
  fiche: ficheRecord,
  'fiche-text': ficheTextRecord,
  'fiche-consent': ficheConsentRecord,
  'own-note': ownNoteRecord,
  attendance: attendanceRecord,
  'room-event': roomEventRecord,
  'need-to-know': needToKnowRecord,
  reading: readingRecord,
  duty: dutyRecord,
  incident: incidentRecord,
  'incident-note': incidentNoteRecord,
  notice: noticeRecord,
  'notice-choice': noticeChoiceRecord,
  attestation: attestationRecord,
  'own-file-consent': ownFileConsentRecord,
  'retention-term': retentionTermRecord,
  'judicial-document': judicialDocumentRecord,
  agreement: agreementRecord,
  'agreement-words': agreementWordsRecord,
  'agreement-signature': agreementSignatureRecord,
  'mandate-change': mandateChangeRecord,
  instruction: instructionRecord,
  'instruction-file': instructionFileRecord,
  'instruction-receipt': instructionReceiptRecord,
  training: trainingRecord,
  enrolment: enrolmentRecord,
  'training-result': trainingResultRecord,
  'training-requirement': trainingRequirementRecord,
  seat: seatRecord,
  municipality: municipalityRecord,
  organisation: organisationRecord,
  'organisation-before': organisationBeforeRecord,
  'cell-entry': cellEntryRecord,
  'seat-report': seatReportRecord,
} as const

export type Records = typeof records
export type RecordName = keyof Records

/** The facts of a record, outside its seal. */
export type Facts<Name extends RecordName> = z.infer<Records[Name]['facts']>
/** What the seal of a record holds. */
export type Content<Name extends RecordName> = z.infer<Records[Name]['content']>

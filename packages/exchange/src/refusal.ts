import type { AgreementRefusal } from '@kader/domain/lifecycle/agreement'
import type { CellRefusal } from '@kader/domain/lifecycle/cell'
import type { CommunicationRefusal } from '@kader/domain/lifecycle/communication'
import type { ClosingRefusal } from '@kader/domain/lifecycle/case-closing'
import type { CaseRefusal } from '@kader/domain/lifecycle/case-file'
import type { ConsultationRefusal } from '@kader/domain/lifecycle/consultation'
import type { AttestationRefusal } from '@kader/domain/lifecycle/attestation'
import type { ConsentRefusal } from '@kader/domain/lifecycle/consent'
import type { JudicialRefusal } from '@kader/domain/lifecycle/judicial-document'
import type { OrderRefusal } from '@kader/domain/lifecycle/action-order'
import type { FicheRefusal } from '@kader/domain/lifecycle/fiche'
import type { DutyRefusal } from '@kader/domain/lifecycle/duty'
import type { IncidentRefusal } from '@kader/domain/lifecycle/incident'
import type { InstructionRefusal } from '@kader/domain/lifecycle/instruction'
import type { InvitationRefusal } from '@kader/domain/lifecycle/invitation'
import type { MandateRefusal } from '@kader/domain/lifecycle/mandate-change'
import type { OrganisationRefusal } from '@kader/domain/lifecycle/organisation'
import type { TrainingRefusal } from '@kader/domain/lifecycle/training'
import type { SignalRefusal } from '@kader/domain/lifecycle/signal'
import { Why } from '@kader/domain/shown'
import { z } from 'zod'

const refusals = [
  'already-registered', 'nothing-to-register', 'nothing-to-withdraw', 'not-registered',
  'not-in-triage', 'already-listed', 'not-listed', 'case-closed', 'case-refused', 'only-the-mayor', 'age-unknown', 'age-established', 'child-not-weighed', 'child-not-motivated', 'nothing-on-file', 'already-revoked', 'person-consents-himself', 'person-not-capable', 'adult-has-no-parent', 'consent-not-given-yet', 'already-withdrawn', 'not-the-coordinator',
  'not-the-chair', 'already-open', 'not-open', 'already-closed', 'nobody-present', 'secrecy-not-confirmed', 'not-present', 'retention-term-not-fixed', 'minor-not-weighed', 'cell-not-founded',
  'already-answered', 'already-invited', 'not-invited', 'consent-given',
  'not-the-organiser', 'another-version-open', 'not-a-draft', 'not-proposed', 'party-left-out', 'beyond-the-law', 'not-a-party', 'already-signed', 'signed-for-another', 'signed-by-all', 'text-changed',
  'not-the-mandate-keeper', 'own-mandate', 'own-proposal', 'change-waiting', 'change-decided', 'mandate-ended', 'already-suspended', 'not-suspended', 'already-mandated',
  'not-yours-to-replace', 'already-replaced', 'not-addressed', 'already-received', 'already-acknowledged', 'unknown-norm',
  'not-the-keeper', 'not-of-this-cell', 'municipality-not-then',
  'not-the-cell-keeper', 'no-such-municipality', 'municipality-of-another-cell',
  'not-yours-to-change', 'not-for-you', 'registration-closed', 'called-off', 'already-enrolled', 'not-enrolled', 'training-begun', 'not-held-yet', 'already-marked', 'own-attendance', 'not-a-quiz', 'already-certified',
  'day-passed', 'too-short-notice', 'not-a-representative', 'meeting-begun', 'not-the-day', 'held', 'not-held', 'objection-stands', 'set-aside', 'own-seat',
  'no-such-place', 'file-not-marked', 'file-changed', 'file-type-unknown', 'file-active',
  'already-settled', 'reason-needed', 'no-coordinator',
  'not-told-yet', 'not-a-colleague', 'not-the-reviewer', 'already-reviewed', 'paper-withdrawn',
  'consultation-open', 'not-closed', 'term-passed', 'legal-hold', 'no-legal-hold', 'term-not-passed', 'destruction-waiting', 'destruction-decided',
  'not-the-police-seat', 'fiche-waiting', 'secret-not-excluded', 'resembles-what-was-said', 'fiche-settled', 'already-consented', 'only-the-chief', 'not-everyone-consented', 'not-the-owner', 'already-carried-out',
  'incident-closed', 'already-told', 'not-noticed-yet', 'authority-not-told', 'persons-not-told',
  'changed-meanwhile', 'not-allowed-by-law',
] as const satisfies readonly (OrderRefusal | FicheRefusal | IncidentRefusal | ClosingRefusal | DutyRefusal | CommunicationRefusal | TrainingRefusal | CellRefusal | OrganisationRefusal | InstructionRefusal | 'unknown-norm' | 'no-such-place' | 'no-coordinator' | AgreementRefusal | MandateRefusal | 'text-changed' | SignalRefusal | CaseRefusal | JudicialRefusal | AttestationRefusal | ConsentRefusal | ConsultationRefusal | InvitationRefusal | 'changed-meanwhile' | 'not-allowed-by-law' | 'not-the-coordinator' | 'not-invited' | 'consent-given')[]

/** Why a command was not carried out; the portal says it in plain words. */
export const Refusal = z.enum(refusals)
export type Refusal = z.infer<typeof Refusal>

/** What a command answers: done, or the reason why not. Nothing of a case is in it. */
export const Receipt = z.discriminatedUnion('done', [
  z.strictObject({ done: z.literal(true), id: z.uuid().optional() }),
  z.strictObject({ done: z.literal(false), refusal: Refusal, why: z.array(Why).optional() }),
])
export type Receipt = z.infer<typeof Receipt>

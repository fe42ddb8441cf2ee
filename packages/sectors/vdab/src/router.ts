import { listAgreements } from '@kader/exchange/agreements/list-agreements'
import { openPaper } from '@kader/exchange/agreements/open-paper'
import { signAgreement } from '@kader/exchange/agreements/sign-agreement'
import { listAttestations } from '@kader/exchange/attestations/list-attestations'
import { revokeAttestation } from '@kader/exchange/attestations/revoke-attestation'
import { listConsents } from '@kader/exchange/consents/list-consents'
import { recordConsent } from '@kader/exchange/consents/record-consent'
import { withdrawConsent } from '@kader/exchange/consents/withdraw-consent'
import { readOwnCell } from '@kader/exchange/cell/own-cell'
import { acceptInvitation, declineInvitation } from '@kader/exchange/consults/answer-invitation'
import { confirmSecrecy } from '@kader/exchange/consults/confirm-secrecy'
import { answerFiche } from '@kader/exchange/consults/answer-fiche'
import { carryOut, passOn } from '@kader/exchange/consults/pass-on'
import { keepOwnNote } from '@kader/exchange/consults/keep-own-note'
import { consentOwnFile } from '@kader/exchange/consults/consent-own-file'
import { contribute } from '@kader/exchange/consults/contribute'
import { enterRoom } from '@kader/exchange/consults/enter-room'
import { followConsultation } from '@kader/exchange/consults/follow-consultation'
import { leaveRoom } from '@kader/exchange/consults/leave-room'
import { listConsultations } from '@kader/exchange/consults/list-consultations'
import { nameRepresentative } from '@kader/exchange/consults/name-representative'
import { previewContribution } from '@kader/exchange/consults/preview-contribution'
import { readConsultation } from '@kader/exchange/consults/read-consultation'
import { myMandates } from '@kader/exchange/mandates/read-register'
import { myInstructions } from '@kader/exchange/instructions/my-instructions'
import { acknowledgeInstruction, receiveInstruction } from '@kader/exchange/instructions/take-step'
import { keepPaper } from '@kader/exchange/communications/keep-paper'
import { listCommunications } from '@kader/exchange/communications/list-communications'
import { noteCommunication } from '@kader/exchange/communications/note-communication'
import { reviewCommunication } from '@kader/exchange/communications/review-communication'
import { weighCommunication } from '@kader/exchange/communications/weigh-communication'
import { withdrawPaper } from '@kader/exchange/communications/withdraw-paper'
import { openFile } from '@kader/exchange/instructions/open-file'
import { askNameless } from '@kader/exchange/nameless/ask-nameless'
import { listNameless } from '@kader/exchange/nameless/list-nameless'
import { listIncidents } from '@kader/exchange/incidents/list-incidents'
import { addIncidentNote, closeIncident, noteIncident, tellOfIncident } from '@kader/exchange/incidents/note-incident'
import { chooseNotices, seeNotices } from '@kader/exchange/notices/answer-notices'
import { listNotices } from '@kader/exchange/notices/list-notices'
import { listReadings } from '@kader/exchange/readings/list-readings'
import { listDuties } from '@kader/exchange/duties/list-duties'
import { settleDuty } from '@kader/exchange/duties/settle-duty'
import { listEndings } from '@kader/exchange/endings/list-endings'
import { router } from '@kader/exchange/procedures/trpc'
import { listSignals } from '@kader/exchange/signals/list-signals'
import { previewSignal } from '@kader/exchange/signals/preview-signal'
import { readSignal } from '@kader/exchange/signals/read-signal'
import { registerSignal } from '@kader/exchange/signals/register-signal'
import { saveSignal } from '@kader/exchange/signals/save-signal'
import { withdrawRegistration } from '@kader/exchange/signals/withdraw-registration'
import { enrol, giveUpPlace } from '@kader/exchange/trainings/enrol'
import { myTrainings } from '@kader/exchange/trainings/my-trainings'
import { takeQuiz } from '@kader/exchange/trainings/take-quiz'
import { agreements, attestations, communications, consents, consults, duties, endings, incidents, instructions, mandates, nameless, notices, onlookers, ownCell, readings, signals, trainings } from './views.ts'

const sector = 'vdab'

/** Everything this sector can ask Kader. */
export const vdabRouter = router({
  signals: router({
    list: listSignals(sector, () => signals),
    read: readSignal(sector, () => signals),
    save: saveSignal(sector),
    preview: previewSignal(sector, () => onlookers),
    register: registerSignal(sector),
    unregister: withdrawRegistration(sector),
  }),
  duties: router({ left: listDuties(sector, duties), settle: settleDuty(sector) }),
  endings: router({ tomorrow: listEndings(sector, () => endings) }),
  incidents: router({ noticed: listIncidents(sector, incidents), noteIncident: noteIncident(sector), tell: tellOfIncident(sector), addNote: addIncidentNote(sector), closeIncident: closeIncident(sector) }),
  notices: router({ received: listNotices(sector, notices), seen: seeNotices(sector), choose: chooseNotices(sector) }),
  readings: router({ ofMine: listReadings(sector, readings) }),
  nameless: router({ questions: listNameless(sector, nameless), ask: askNameless(sector) }),
  communications: router({
    told: listCommunications(sector, () => communications),
    weigh: weighCommunication(sector, () => communications),
    note: noteCommunication(sector),
    review: reviewCommunication(sector, () => communications),
    keepPaper: keepPaper(sector),
    endPaper: withdrawPaper(sector),
  }),
  attestations: router({ list: listAttestations(sector, attestations), revoke: revokeAttestation(sector) }),
  consents: router({ list: listConsents(sector, consents), record: recordConsent(sector), takeBack: withdrawConsent(sector) }),
  consults: router({
    list: listConsultations(sector, consults),
    read: readConsultation(sector, consults),
    follow: followConsultation(sector, consults),
    accept: acceptInvitation(sector, consults),
    decline: declineInvitation(sector, consults),
    nameRepresentative: nameRepresentative(sector, consults),
    enter: enterRoom(sector, consults),
    confirm: confirmSecrecy(sector, consults),
    leave: leaveRoom(sector, consults),
    preview: previewContribution(sector, consults),
    contribute: contribute(sector, consults),
    consent: consentOwnFile(sector, consults),
    answerFiche: answerFiche(sector, consults),
    passOn: passOn(sector, consults),
    carryOut: carryOut(sector),
    keepOwnNote: keepOwnNote(sector, consults),
  }),
  agreements: router({ list: listAgreements(sector, agreements), openPaper: openPaper(sector, agreements), sign: signAgreement(sector) }),
  trainings: router({
    offered: myTrainings(sector, trainings),
    enrol: enrol(sector, trainings),
    giveUp: giveUpPlace(sector, trainings),
    quiz: takeQuiz(sector),
  }),
  instructions: router({
    openFile: openFile(sector, instructions),
    addressed: myInstructions(sector, instructions),
    receive: receiveInstruction(sector),
    acknowledge: acknowledgeInstruction(sector),
  }),
  cell: router({ entry: readOwnCell(sector, ownCell) }),
  mandates: router({ mine: myMandates(sector, mandates) }),
})

export type VdabRouter = typeof vdabRouter

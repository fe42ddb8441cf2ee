import { listAgreements } from '@kader/exchange/agreements/list-agreements'
import { openPaper } from '@kader/exchange/agreements/open-paper'
import { proposeAgreement } from '@kader/exchange/agreements/propose-agreement'
import { saveAgreement } from '@kader/exchange/agreements/save-agreement'
import { signAgreement } from '@kader/exchange/agreements/sign-agreement'
import { withdrawAgreement } from '@kader/exchange/agreements/withdraw-agreement'
import { listAttestations } from '@kader/exchange/attestations/list-attestations'
import { revokeAttestation } from '@kader/exchange/attestations/revoke-attestation'
import { acceptSignal } from '@kader/exchange/cases/accept-signal'
import { closeCase, holdDestruction, releaseDestruction, reopenCase } from '@kader/exchange/cases/close-case'
import { confirmDestruction, proposeDestruction, refuseDestruction } from '@kader/exchange/cases/destroy-case'
import { listDestructions } from '@kader/exchange/cases/list-destructions'
import { invite } from '@kader/exchange/cases/invite'
import { listCases } from '@kader/exchange/cases/list-cases'
import { establishAge } from '@kader/exchange/cases/establish-age'
import { keepOnCaseList, putOnCaseList } from '@kader/exchange/cases/put-on-case-list'
import { readCase } from '@kader/exchange/cases/read-case'
import { recordJudicialDocument } from '@kader/exchange/cases/record-judicial-document'
import { refuseCase } from '@kader/exchange/cases/refuse-case'
import { triageInbox } from '@kader/exchange/cases/triage-inbox'
import { weighMinor } from '@kader/exchange/cases/weigh-minor'
import { withdrawJudicialDocument } from '@kader/exchange/cases/withdraw-judicial-document'
import { fixRetention } from '@kader/exchange/cell/fix-retention'
import { keepCell } from '@kader/exchange/cell/keep-cell'
import { readOwnCell } from '@kader/exchange/cell/own-cell'
import { readCell } from '@kader/exchange/cell/read-cell'
import { allowKinds } from '@kader/exchange/consults/allow-kinds'
import { acceptInvitation, declineInvitation } from '@kader/exchange/consults/answer-invitation'
import { closeConsultation } from '@kader/exchange/consults/close-consultation'
import { agreeAction, conclude } from '@kader/exchange/consults/conclude'
import { confirmSecrecy } from '@kader/exchange/consults/confirm-secrecy'
import { answerFiche } from '@kader/exchange/consults/answer-fiche'
import { carryOut, passOn } from '@kader/exchange/consults/pass-on'
import { keepOwnNote } from '@kader/exchange/consults/keep-own-note'
import { consentOwnFile } from '@kader/exchange/consults/consent-own-file'
import { contribute } from '@kader/exchange/consults/contribute'
import { enterRoom } from '@kader/exchange/consults/enter-room'
import { holdConsultation, resumeConsultation } from '@kader/exchange/consults/hold-consultation'
import { inviteAgain } from '@kader/exchange/consults/invite-again'
import { followConsultation } from '@kader/exchange/consults/follow-consultation'
import { leaveRoom } from '@kader/exchange/consults/leave-room'
import { listConsultations } from '@kader/exchange/consults/list-consultations'
import { openConsultation } from '@kader/exchange/consults/open-consultation'
import { nameRepresentative } from '@kader/exchange/consults/name-representative'
import { previewContribution } from '@kader/exchange/consults/preview-contribution'
import { readConsultation } from '@kader/exchange/consults/read-consultation'
import { callBackToTable, splitTable } from '@kader/exchange/consults/split-table'
import { confirmMandateChange, refuseMandateChange } from '@kader/exchange/mandates/decide-change'
import { grantMandate } from '@kader/exchange/mandates/grant-mandate'
import { proposeMandateChange } from '@kader/exchange/mandates/propose-change'
import { listMandates, myMandates } from '@kader/exchange/mandates/read-register'
import { suspendMandate } from '@kader/exchange/mandates/suspend-mandate'
import { instructionsOfCell } from '@kader/exchange/instructions/instructions-of-cell'
import { issueInstruction } from '@kader/exchange/instructions/issue-instruction'
import { myInstructions } from '@kader/exchange/instructions/my-instructions'
import { acknowledgeInstruction, receiveInstruction } from '@kader/exchange/instructions/take-step'
import { listOrganisations } from '@kader/exchange/organisations/list-organisations'
import { saveOrganisation } from '@kader/exchange/organisations/save-organisation'
import { keepPaper } from '@kader/exchange/communications/keep-paper'
import { listCommunications } from '@kader/exchange/communications/list-communications'
import { noteCommunication } from '@kader/exchange/communications/note-communication'
import { reviewCommunication } from '@kader/exchange/communications/review-communication'
import { weighCommunication } from '@kader/exchange/communications/weigh-communication'
import { withdrawPaper } from '@kader/exchange/communications/withdraw-paper'
import { openFile } from '@kader/exchange/instructions/open-file'
import { addFilePart } from '@kader/exchange/instructions/add-file-part'
import { askNameless } from '@kader/exchange/nameless/ask-nameless'
import { listNameless } from '@kader/exchange/nameless/list-nameless'
import { replyNameless } from '@kader/exchange/nameless/reply-nameless'
import { listIncidents } from '@kader/exchange/incidents/list-incidents'
import { addIncidentNote, closeIncident, noteIncident, tellOfIncident } from '@kader/exchange/incidents/note-incident'
import { chooseNotices, seeNotices } from '@kader/exchange/notices/answer-notices'
import { listNotices } from '@kader/exchange/notices/list-notices'
import { listReadings } from '@kader/exchange/readings/list-readings'
import { listDuties } from '@kader/exchange/duties/list-duties'
import { listEndings } from '@kader/exchange/endings/list-endings'
import { settleDuty } from '@kader/exchange/duties/settle-duty'
import { router } from '@kader/exchange/procedures/trpc'
import { callOffTraining, publishTraining } from '@kader/exchange/trainings/publish-training'
import { markAttendance } from '@kader/exchange/trainings/mark-attendance'
import { organisedTrainings } from '@kader/exchange/trainings/organised-trainings'
import { enrol, giveUpPlace } from '@kader/exchange/trainings/enrol'
import { myTrainings } from '@kader/exchange/trainings/my-trainings'
import { takeQuiz } from '@kader/exchange/trainings/take-quiz'
import { requireTraining } from '@kader/exchange/trainings/require-training'
import { agreements, attestations, cases, cell, communications, consults, duties, endings, incidents, instructions, mandates, nameless, notices, organisations, ownCell, readings, trainings } from './views.ts'

const sector = 'municipality'

/** Everything mayor and coordinator can ask Kader. */
export const municipalityRouter = router({
  triage: router({ inbox: triageInbox(cases), accept: acceptSignal(cases) }),
  cases: router({
    list: listCases(cases),
    read: readCase(cases),
    putOnList: putOnCaseList(cases),
    keepOnList: keepOnCaseList(cases),
    establishAge: establishAge(cases),
    refuse: refuseCase(cases),
    closeCase: closeCase(cases),
    reopen: reopenCase(cases),
    holdDestruction: holdDestruction(cases),
    releaseDestruction: releaseDestruction(cases),
    destructions: listDestructions(cases),
    proposeDestruction: proposeDestruction(cases),
    confirmDestruction: confirmDestruction(cases),
    refuseDestruction: refuseDestruction(),
    weighMinor: weighMinor(cases),
    recordDocument: recordJudicialDocument(cases),
    withdrawDocument: withdrawJudicialDocument(cases),
    invite: invite({ ...cases, ...cell }),
  }),
  cell: router({ read: readCell(cell), fixRetention: fixRetention(), entry: readOwnCell(sector, ownCell), keepEntry: keepCell() }),
  consults: router({
    list: listConsultations(sector, consults),
    read: readConsultation(sector, consults),
    follow: followConsultation(sector, consults),
    accept: acceptInvitation(sector, consults),
    decline: declineInvitation(sector, consults),
    inviteAgain: inviteAgain(consults),
    nameRepresentative: nameRepresentative(sector, consults),
    enter: enterRoom(sector, consults),
    confirm: confirmSecrecy(sector, consults),
    leave: leaveRoom(sector, consults),
    allow: allowKinds(consults),
    open: openConsultation(consults),
    preview: previewContribution(sector, consults),
    contribute: contribute(sector, consults),
    conclude: conclude(consults),
    agree: agreeAction(consults),
    consent: consentOwnFile(sector, consults),
    answerFiche: answerFiche(sector, consults),
    passOn: passOn(sector, consults),
    carryOut: carryOut(sector),
    keepOwnNote: keepOwnNote(sector, consults),
    close: closeConsultation(consults),
    hold: holdConsultation(consults),
    resume: resumeConsultation(consults),
    split: splitTable(consults),
    callBack: callBackToTable(consults),
  }),
  duties: router({ left: listDuties(sector, duties), settle: settleDuty(sector) }),
  endings: router({ tomorrow: listEndings(sector, () => endings) }),
  incidents: router({ noticed: listIncidents(sector, incidents), noteIncident: noteIncident(sector), tell: tellOfIncident(sector), addNote: addIncidentNote(sector), closeIncident: closeIncident(sector) }),
  notices: router({ received: listNotices(sector, notices), seen: seeNotices(sector), choose: chooseNotices(sector) }),
  readings: router({ ofMine: listReadings(sector, readings) }),
  nameless: router({ questions: listNameless(sector, nameless), ask: askNameless(sector), reply: replyNameless() }),
  communications: router({
    told: listCommunications(sector, () => communications),
    weigh: weighCommunication(sector, () => communications),
    note: noteCommunication(sector),
    review: reviewCommunication(sector, () => communications),
    keepPaper: keepPaper(sector),
    endPaper: withdrawPaper(sector),
  }),
  attestations: router({ list: listAttestations(sector, attestations), revoke: revokeAttestation(sector) }),
  agreements: router({
    list: listAgreements(sector, agreements),
    openPaper: openPaper(sector, agreements),
    save: saveAgreement(),
    propose: proposeAgreement(),
    withdraw: withdrawAgreement(),
    sign: signAgreement(sector),
  }),
  trainings: router({
    offered: myTrainings(sector, trainings),
    enrol: enrol(sector, trainings),
    giveUp: giveUpPlace(sector, trainings),
    quiz: takeQuiz(sector),
    organised: organisedTrainings(sector, trainings),
    publish: publishTraining(sector),
    callOff: callOffTraining(sector),
    mark: markAttendance(sector),
    requireCertificate: requireTraining(),
  }),
  instructions: router({
    openFile: openFile(sector, instructions),
    addPart: addFilePart(sector, instructions),
    addressed: myInstructions(sector, instructions),
    receive: receiveInstruction(sector),
    acknowledge: acknowledgeInstruction(sector),
    ofCell: instructionsOfCell(instructions),
    issue: issueInstruction(sector),
  }),
  mandates: router({
    mine: myMandates(sector, mandates),
    list: listMandates(mandates),
    proposeChange: proposeMandateChange(),
    grant: grantMandate(),
    suspend: suspendMandate(),
    confirmChange: confirmMandateChange(mandates),
    refuseChange: refuseMandateChange(),
  }),
  organisations: router({ list: listOrganisations(sector, organisations), save: saveOrganisation(sector, organisations) }),
})

export type MunicipalityRouter = typeof municipalityRouter

import { oefenstad, today } from '@kader/exchange/testing/oefenstad'
import { cellOfOefenstad } from './cell-of-oefenstad.ts'
import { draftAgreement } from './draft-agreement.ts'
import { aTraining } from './a-training.ts'
import { fileOfOrder, localOrder } from './local-order.ts'
import { atTheTable, freely, type Story } from './journey.ts'

export type Role = keyof typeof oefenstad | 'anke'

/** `answered`: a query with an answer; `done`: a command carried out; a refusal by its own word. Whoever is not named: absent. */
export type Outcome = 'answered' | 'done' | `refused ${string}`

export interface Expectation {
  /** What the one id of the input is of; `nothing`: it takes none. */
  readonly target: 'nothing' | 'signal' | 'draft' | 'caseFile' | 'consultation' | 'fiche' | 'agreement' | 'mandateChange' | 'instruction' | 'training' | 'communication' | 'question' | 'log'
  readonly input: (id: string, story: Story) => object
  readonly gets: Partial<Record<Role, Outcome>>
}

type Roles = readonly Role[]
const all = (roles: Roles, outcome: Outcome): Expectation['gets'] => Object.fromEntries(roles.map((role) => [role, outcome]))
const byId = (id: string): object => ({ id })
const nothing = (): object => ({})

/** Who works in which portal. */
export const rolesOf = {
  education: ['els', 'joris', 'hilde'],
  welfare: ['samira', 'tom'],
  vdab: ['koen'],
  police: ['nadia', 'bart'],
  municipality: ['marc', 'lien', 'ruth'],
  oversight: ['anke'],
} as const satisfies Readonly<Record<string, Roles>>
const services: Roles = [...rolesOf.education, ...rolesOf.welfare, ...rolesOf.vdab, ...rolesOf.police]
const organisers: Roles = ['marc', 'lien']
const invited: Roles = ['els', 'samira', 'koen', 'nadia']
const seated: Roles = [...invited, ...organisers]
const inTheCell: Roles = [...services, ...rolesOf.municipality]

const line = { kind: 'SIG' as const, text: 'x' }

/** On the open table, when each has spoken. By path: the same procedure expects the same in every portal that has it. */
export const expectations: Readonly<Record<string, Expectation>> = {
  'signals.list': { target: 'nothing', input: nothing, gets: all(services, 'answered') },
  'signals.read': { target: 'signal', input: byId, gets: { els: 'answered', joris: 'answered' } },
  'signals.save': { target: 'draft', input: (id) => ({ id, age: 'adult', lines: [line], attested: [] }), gets: { els: 'done' } },
  'signals.preview': { target: 'nothing', input: () => ({ age: 'adult', kinds: ['SIG', 'CARE'], attested: [] }), gets: all(services, 'answered') },
  'signals.register': {
    target: 'signal',
    input: (id, { lines }) => ({ id, lines: [lines.SIG], urgent: false, attested: [...freely], reason: 'x' }),
    gets: { els: 'refused already-registered' },
  },
  'signals.unregister': { target: 'signal', input: byId, gets: { els: 'done' } },
  'duties.left': { target: 'nothing', input: nothing, gets: all(inTheCell, 'answered') },
  'duties.settle': { target: 'signal', input: (id) => ({ id, outcome: 'done', reason: '' }), gets: {} },
  'endings.tomorrow': { target: 'nothing', input: nothing, gets: all(inTheCell, 'answered') },
  'incidents.noticed': { target: 'nothing', input: nothing, gets: all(inTheCell, 'answered') },
  'incidents.noteIncident': { target: 'nothing', input: () => ({ class: 'lost', risk: 'risk', happenedOn: today, noticedOn: today, what: 'x' }), gets: all(inTheCell, 'done') },
  'incidents.tell': { target: 'signal', input: (id) => ({ id, whom: 'authority', on: today }), gets: {} },
  'incidents.addNote': { target: 'signal', input: (id) => ({ id, text: 'x' }), gets: {} },
  'incidents.closeIncident': { target: 'signal', input: byId, gets: {} },
  'notices.received': { target: 'nothing', input: nothing, gets: all(inTheCell, 'answered') },
  'notices.seen': { target: 'nothing', input: nothing, gets: all(inTheCell, 'done') },
  'notices.choose': { target: 'nothing', input: () => ({ mail: 'never', dailyAt: 8, quietFrom: 19, quietUntil: 7, language: 'nl' }), gets: all(inTheCell, 'done') },
  'readings.ofMine': { target: 'nothing', input: () => ({ page: 0 }), gets: all(inTheCell, 'answered') },
  'nameless.questions': { target: 'nothing', input: nothing, gets: all(inTheCell, 'answered') },
  'nameless.ask': { target: 'nothing', input: () => ({ text: 'x', attested: ['C-ANON'] }), gets: all(inTheCell, 'done') },
  'nameless.reply': { target: 'question', input: (id) => ({ id, text: 'x', attested: ['C-ANON'] }), gets: { lien: 'done' } },
  'communications.told': { target: 'nothing', input: nothing, gets: all(inTheCell, 'answered') },
  'communications.weigh': {
    target: 'nothing',
    input: () => ({ setting: 'emergency', recipient: 'police-officer', purpose: 'avert-danger', toldOn: today, kinds: ['SIG'], attested: ['C-EMERG'], papers: [], reviewed: true }),
    gets: all(inTheCell, 'answered'),
  },
  'communications.note': {
    target: 'nothing',
    input: () => ({ setting: 'emergency', recipient: 'police-officer', purpose: 'avert-danger', toldOn: today, toWhom: 'x', reasons: 'x', lines: [line], attested: [], papers: [], reviewer: oefenstad.joris.id }),
    gets: { ...all(inTheCell, 'refused not-a-colleague'), els: 'done' },
  },
  'communications.review': { target: 'communication', input: (id) => ({ id, finding: 'to-discuss' }), gets: { els: 'refused not-the-reviewer', joris: 'done' } },
  'communications.keepPaper': { target: 'nothing', input: () => ({ condition: 'C-WRITREQ', reference: 'x', day: today }), gets: all(inTheCell, 'done') },
  'communications.endPaper': { target: 'signal', input: byId, gets: {} },
  'attestations.list': { target: 'nothing', input: nothing, gets: all(inTheCell, 'answered') },
  'attestations.revoke': { target: 'signal', input: byId, gets: {} },
  'consents.list': { target: 'signal', input: byId, gets: { els: 'answered' } },
  'consents.record': {
    target: 'signal',
    input: (id) => ({ about: id, by: 'parent', capable: true, kinds: ['CARE'], recipients: ['school-director'], purpose: 'care', text: 'x', day: today }),
    gets: { els: 'refused person-consents-himself' },
  },
  'consents.takeBack': { target: 'signal', input: (id) => ({ id, note: 'x' }), gets: {} },
  'triage.inbox': { target: 'nothing', input: nothing, gets: all(rolesOf.municipality, 'answered') },
  'triage.accept': { target: 'signal', input: byId, gets: all(organisers, 'refused not-registered') },
  'cases.list': { target: 'nothing', input: nothing, gets: all(rolesOf.municipality, 'answered') },
  'cases.read': { target: 'caseFile', input: byId, gets: all(organisers, 'answered') },
  'cases.putOnList': {
    target: 'caseFile',
    input: (id) => ({ id, indications: 'x', reason: 'x' }),
    gets: { marc: 'refused already-listed', lien: 'refused only-the-mayor' },
  },
  'cases.keepOnList': { target: 'caseFile', input: (id) => ({ id, indications: 'x', reason: 'x' }), gets: { marc: 'done', lien: 'refused only-the-mayor' } },
  'cases.establishAge': { target: 'caseFile', input: (id) => ({ id, age: 'adult' }), gets: all(organisers, 'refused age-established') },
  'cases.refuse': {
    target: 'caseFile',
    input: (id) => ({ id, route: 'none', reason: 'x' }),
    gets: { marc: 'refused already-listed', lien: 'refused only-the-mayor' },
  },
  'cases.closeCase': { target: 'caseFile', input: (id) => ({ id, reason: 'x' }), gets: { marc: 'refused consultation-open', lien: 'refused only-the-mayor' } },
  'cases.reopen': { target: 'caseFile', input: (id) => ({ id, indications: 'x', reason: 'x' }), gets: { marc: 'refused not-closed', lien: 'refused only-the-mayor' } },
  'cases.holdDestruction': { target: 'caseFile', input: (id) => ({ id, reason: 'x' }), gets: all(organisers, 'refused not-closed') },
  'cases.releaseDestruction': { target: 'caseFile', input: (id) => ({ id, reason: 'x' }), gets: all(organisers, 'refused no-legal-hold') },
  'cases.destructions': { target: 'nothing', input: nothing, gets: all(rolesOf.municipality, 'answered') },
  'cases.proposeDestruction': { target: 'caseFile', input: (id) => ({ id, ground: 'no-longer-needed', selectionRule: '' }), gets: all(organisers, 'refused not-closed') },
  'cases.confirmDestruction': { target: 'caseFile', input: byId, gets: {} },
  'cases.refuseDestruction': { target: 'caseFile', input: byId, gets: {} },
  'cases.weighMinor': { target: 'caseFile', input: (id) => ({ id, weighing: 'x', motivation: '' }), gets: all(organisers, 'done') },
  'cases.recordDocument': { target: 'caseFile', input: (id) => ({ id, document: 'authorisation', reference: 'x', day: today }), gets: all(organisers, 'done') },
  'cases.withdrawDocument': { target: 'caseFile', input: (id) => ({ id, document: 'objection', reference: 'x', day: today }), gets: all(organisers, 'refused nothing-on-file') },
  'cases.invite': {
    target: 'caseFile',
    input: (id) => ({ id, day: today, subject: 'x', aim: 'y', urgency: 'dringend', invitees: [oefenstad.tom.id], attested: ['C-MIN'] }),
    gets: { marc: 'refused not-the-coordinator', lien: 'done' },
  },
  'cell.read': { target: 'nothing', input: nothing, gets: all(rolesOf.municipality, 'answered') },
  'cell.fixRetention': { target: 'nothing', input: () => ({ months: 12 }), gets: { ...all(organisers, 'done'), ruth: 'refused not-the-coordinator' } },
  'cell.entry': { target: 'nothing', input: nothing, gets: all(inTheCell, 'answered') },
  'cell.keepEntry': {
    target: 'nothing',
    input: (_, { cellEntry }) => ({ ...cellOfOefenstad, replaces: cellEntry, name: 'x' }),
    gets: { ...all(organisers, 'done'), ruth: 'refused not-the-cell-keeper' },
  },
  'consults.list': { target: 'nothing', input: nothing, gets: all(inTheCell, 'answered') },
  'consults.read': { target: 'consultation', input: byId, gets: all(seated, 'answered') },
  'consults.follow': { target: 'consultation', input: byId, gets: all(seated, 'answered') },
  'consults.accept': { target: 'consultation', input: byId, gets: { ...all(['els', 'koen', 'nadia'], 'done'), samira: 'refused already-answered' } },
  'consults.decline': { target: 'consultation', input: (id) => ({ id, reason: 'capacity' }), gets: all(invited, 'refused already-answered') },
  'consults.enter': { target: 'consultation', input: byId, gets: all(seated, 'done') },
  'consults.confirm': { target: 'consultation', input: byId, gets: all(seated, 'done') },
  'consults.leave': { target: 'consultation', input: byId, gets: all(seated, 'done') },
  'consults.proposeFiche': {
    target: 'consultation',
    input: (id) => ({ id, evaluation: 'x', actions: [], attested: [...atTheTable, 'C-NOSEC'], lookedAgain: true }),
    gets: { nadia: 'refused fiche-waiting' },
  },
  'consults.answerFiche': { target: 'fiche', input: (id) => ({ id, answer: true }), gets: { els: 'done', samira: 'done', nadia: 'done' } },
  'consults.signFiche': { target: 'fiche', input: byId, gets: {} },
  'consults.passOn': { target: 'fiche', input: (id) => ({ id, to: oefenstad.joris.id, task: 'x', attested: ['C-MIN'] }), gets: {} },
  'consults.carryOut': { target: 'fiche', input: byId, gets: {} },
  'consults.keepOwnNote': { target: 'consultation', input: (id) => ({ id, kind: 'ACT', text: 'x' }), gets: all(seated, 'refused consultation-open') },
  'consults.preview': { target: 'consultation', input: (id) => ({ id, kind: 'SIG', attested: [] }), gets: all(seated, 'answered') },
  'consults.contribute': {
    target: 'consultation',
    input: (id) => ({ id, form: 'written', kind: 'SIG', text: 'x', attested: [...atTheTable], reason: 'y' }),
    gets: { ...all(['els', 'samira', 'koen', 'marc', 'lien'], 'done'), nadia: 'refused not-allowed-by-law' },
  },
  'consults.consent': { target: 'consultation', input: (id) => ({ id, answer: true }), gets: all(seated, 'done') },
  'consults.inviteAgain': {
    target: 'consultation',
    input: (id) => ({ id, invitee: oefenstad.samira.id }),
    gets: { marc: 'refused not-the-coordinator', lien: 'refused already-invited' },
  },
  'consults.allow': {
    target: 'consultation',
    input: (id) => ({ id, answers: [{ mandate: oefenstad.koen.id, kind: 'CARE', answer: true }] }),
    gets: { marc: 'done', lien: 'refused not-the-chair' },
  },
  'consults.open': { target: 'consultation', input: byId, gets: { marc: 'refused already-open', lien: 'refused not-the-chair' } },
  'consults.conclude': { target: 'consultation', input: (id) => ({ id, text: 'x' }), gets: { marc: 'refused not-the-coordinator', lien: 'done' } },
  'consults.agree': {
    target: 'consultation',
    input: (id) => ({ id, task: 'x', owner: oefenstad.koen.id, due: '2026-11-02', alsoFor: [] }),
    gets: { marc: 'refused not-the-coordinator', lien: 'done' },
  },
  'consults.nameRepresentative': { target: 'consultation', input: (id) => ({ id, representative: oefenstad.joris.id }), gets: all(invited, 'refused not-a-representative') },
  'consults.hold': { target: 'consultation', input: (id) => ({ id, ground: 'classified', reason: 'x' }), gets: { marc: 'done', lien: 'refused not-the-chair' } },
  'consults.resume': { target: 'consultation', input: (id) => ({ id, reason: 'x' }), gets: { marc: 'refused not-held', lien: 'refused not-the-chair' } },
  'consults.split': { target: 'consultation', input: (id) => ({ id, aside: [oefenstad.koen.id] }), gets: { marc: 'done', lien: 'refused not-the-chair' } },
  'consults.callBack': { target: 'consultation', input: byId, gets: { marc: 'refused nobody-present', lien: 'refused not-the-chair' } },
  'consults.close': { target: 'consultation', input: byId, gets: { marc: 'done', lien: 'refused not-the-chair' } },
  'agreements.list': { target: 'nothing', input: nothing, gets: all(inTheCell, 'answered') },
  'agreements.openPaper': { target: 'agreement', input: (id) => ({ id, paper: 'access-list' }), gets: {} },
  'agreements.save': {
    target: 'nothing',
    input: () => draftAgreement,
    gets: { ...all(organisers, 'refused another-version-open'), ruth: 'refused not-the-organiser' },
  },
  'agreements.propose': { target: 'agreement', input: byId, gets: all(organisers, 'done') },
  'agreements.withdraw': { target: 'agreement', input: byId, gets: all(organisers, 'done') },
  'agreements.sign': { target: 'agreement', input: (id) => ({ id, text: '0'.repeat(64) }), gets: all(organisers, 'refused not-proposed') },
  'mandates.mine': { target: 'nothing', input: nothing, gets: all(inTheCell, 'answered') },
  'mandates.list': { target: 'nothing', input: nothing, gets: all(rolesOf.municipality, 'answered') },
  'mandates.proposeChange': {
    target: 'nothing',
    input: () => ({ mandate: oefenstad.lien.id, action: 'end', reason: 'x' }),
    gets: { marc: 'done', lien: 'refused own-mandate', ruth: 'refused not-the-mandate-keeper' },
  },
  'mandates.suspend': {
    target: 'nothing',
    input: () => ({ mandate: oefenstad.lien.id, reason: 'x' }),
    gets: { marc: 'done', lien: 'refused own-mandate', ruth: 'refused not-the-mandate-keeper' },
  },
  'mandates.grant': {
    target: 'nothing',
    input: () => ({ personOf: oefenstad.ruth.id, serviceOf: oefenstad.ruth.id, capacity: 'livc-coordinator', clearance: 'none', representative: false, from: today, reason: 'x' }),
    gets: { ...all(organisers, 'done'), ruth: 'refused not-the-mandate-keeper' },
  },
  'mandates.confirmChange': {
    target: 'mandateChange',
    input: byId,
    gets: { marc: 'refused own-proposal', lien: 'done', ruth: 'refused not-the-mandate-keeper' },
  },
  'mandates.refuseChange': {
    target: 'mandateChange',
    input: byId,
    gets: { marc: 'refused own-proposal', lien: 'done', ruth: 'refused not-the-mandate-keeper' },
  },
  'trainings.offered': { target: 'nothing', input: nothing, gets: all(inTheCell, 'answered') },
  'trainings.enrol': { target: 'training', input: byId, gets: { ...all(inTheCell, 'done'), koen: 'refused already-enrolled' } },
  'trainings.giveUp': { target: 'training', input: byId, gets: { ...all(inTheCell, 'refused not-enrolled'), koen: 'done' } },
  'trainings.quiz': { target: 'training', input: (id) => ({ id, chosen: { T01: 'no' } }), gets: all(inTheCell, 'refused not-a-quiz') },
  'trainings.organised': { target: 'nothing', input: nothing, gets: { ...all(organisers, 'answered'), anke: 'answered' } },
  'trainings.publish': { target: 'nothing', input: () => aTraining, gets: { ...all(organisers, 'done'), ruth: 'refused not-the-organiser' } },
  'trainings.callOff': { target: 'training', input: byId, gets: { ...all(organisers, 'done'), ruth: 'refused not-the-organiser' } },
  'trainings.mark': {
    target: 'training',
    input: (id) => ({ id, person: oefenstad.koen.person, attended: true }),
    gets: { ...all(organisers, 'refused not-held-yet'), ruth: 'refused not-the-organiser' },
  },
  'trainings.requireCertificate': {
    target: 'nothing',
    input: () => ({ topic: 'case-consultation', capacities: ['clb-worker'], dueDays: 30 }),
    gets: { ...all(organisers, 'done'), ruth: 'refused not-the-organiser' },
  },
  'instructions.addressed': { target: 'nothing', input: nothing, gets: all(inTheCell, 'answered') },
  'instructions.receive': { target: 'instruction', input: byId, gets: { ...all(inTheCell, 'done'), koen: 'refused already-received' } },
  'instructions.acknowledge': { target: 'instruction', input: byId, gets: { ...all(inTheCell, 'done'), koen: 'refused already-acknowledged' } },
  'instructions.openFile': { target: 'instruction', input: byId, gets: all(inTheCell, 'answered') },
  'instructions.addPart': { target: 'instruction', input: (id) => ({ id, part: 0, of: 1, bytes: fileOfOrder.bytes }), gets: { lien: 'done' } },
  'instructions.ofCell': { target: 'nothing', input: nothing, gets: all(organisers, 'answered') },
  'instructions.issue': { target: 'nothing', input: () => localOrder, gets: { ...all(organisers, 'done'), ruth: 'refused not-the-organiser' } },
  'instructions.issued': { target: 'nothing', input: nothing, gets: { anke: 'answered' } },
  'audit.logs': { target: 'nothing', input: nothing, gets: { anke: 'answered' } },
  'audit.page': { target: 'log', input: (log) => ({ log, page: 0 }), gets: { anke: 'answered' } },
  'audit.file': { target: 'log', input: (log) => ({ log }), gets: { anke: 'answered' } },
  'audit.verify': { target: 'log', input: (log) => ({ log }), gets: { anke: 'answered' } },
  'organisations.list': { target: 'nothing', input: nothing, gets: { ...all(rolesOf.municipality, 'answered'), anke: 'answered' } },
  'organisations.save': {
    target: 'nothing',
    input: () => ({ subSector: 'clb', service: oefenstad.els.service, territory: [], name: 'x', kbo: '', institution: '', ovo: '', contacts: [], dataProtection: '' }),
    gets: { ...all(organisers, 'done'), ruth: 'refused not-the-keeper', anke: 'refused not-the-keeper' },
  },
  'register.cells': { target: 'nothing', input: nothing, gets: { anke: 'answered' } },
  'register.municipalities': { target: 'nothing', input: () => ({ page: 0 }), gets: { anke: 'answered' } },
}

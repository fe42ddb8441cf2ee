import { randomUUID } from 'node:crypto'
import { id, type Id } from '@kader/domain/id'
import type { LocalDate } from '@kader/domain/local-date'
import type { Mandate } from '@kader/domain/mandate'
import type { ConditionCode } from '@kader/domain/vocabulary/conditions'
import type { GatewayContext } from '@kader/exchange/procedures/context'
import { callerFactory } from '@kader/exchange/procedures/trpc'
import type { Receipt } from '@kader/exchange/refusal'
import type { Transactions } from '@kader/exchange/ports/transactions'
import { educationRouter } from '@kader/sector-education/router'
import { municipalityRouter } from '@kader/sector-municipality/router'
import { oversightRouter } from '@kader/sector-oversight/router'
import { policeRouter } from '@kader/sector-police/router'
import { vdabRouter } from '@kader/sector-vdab/router'
import { welfareRouter } from '@kader/sector-welfare/router'
import { agreeInOefenstad } from './agree-in-oefenstad.ts'
import { instructInOefenstad } from './instruct-in-oefenstad.ts'
import { story } from './story-words.ts'
import { trainInOefenstad } from './train-in-oefenstad.ts'

/** Who is who, by the subject of their sign-in. */
export type Cast = ReadonlyMap<string, Mandate>

interface Stage {
  readonly cast: Cast
  readonly transactions: Transactions
  readonly today: LocalDate
}

const spoken: ConditionCode[] = ['C-FREE', 'C-NEC', 'C-RELATED', 'C-NOSEX']
const because = 'Zonder dit kan de cel hem niet helpen.'

/**
 * Tells the one invented case up to an open table, past every side road of the workflow: advice without a name (S1), a
 * registration that is not taken up (S3x), an invitation declined (S5n) and a consultation held (S6h); through the same
 * procedures and rules as everybody's own screens.
 */
export async function tellTheStory(stage: Stage): Promise<void> {
  const people = peopleOn(stage)
  const { els, samira, koen, nadia, marc, lien, anke } = people
  await instructInOefenstad({ today: stage.today, supervisor: anke, organiser: lien, readers: [marc, samira], done })
  await trainInOefenstad({ today: stage.today, supervisor: anke, organiser: lien, learners: [samira, koen, els], done })
  await advised(people)
  const caseFile = await registered(people)
  await notTakenUp(people)
  await agreed(stage, people)
  await done(lien.cases.weighMinor({ id: caseFile, weighing: story.weighing, motivation: '' }))
  await done(marc.cases.putOnList({ id: caseFile, indications: story.indications, reason: story.listing }))
  const invitees = ['clb-els', 'caw-samira', 'vdab-koen', 'police-nadia'].map((subject) => mandateOf(stage, subject).id)
  const room = await done(lien.cases.invite({ id: caseFile, day: stage.today, subject: story.subject, aim: story.aim, urgency: story.urgency, invitees, attested: ['C-MIN'] }))
  await done(koen.consults.decline({ id: room, reason: 'secrecy-doubt' }))
  await done(lien.consults.inviteAgain({ id: room, invitee: mandateOf(stage, 'vdab-koen').id }))
  await done(marc.consults.allow({ id: room, answers: whoSeesWhat(stage) }))
  await opened(people, room)
  await done(marc.consults.hold({ id: room, ground: 'classified', reason: story.held }))
  await done(marc.consults.resume({ id: room, reason: story.resumed }))
  await opened(people, room)
  await alsoRegistered(people)
  await done(nadia.consults.contribute({ id: room, form: 'written', kind: 'TER', text: story.card, attested: [...spoken, 'C-VALID'], reason: because }))
  await done(els.consults.contribute({ id: room, form: 'written', kind: 'SIG', text: story.clb, attested: spoken, reason: because }))
  await done(samira.consults.contribute({ id: room, form: 'written', kind: 'CARE', text: story.caw, attested: spoken, reason: because }))
  await done(koen.consults.contribute({ id: room, form: 'written', kind: 'JOB', text: story.vdab, attested: spoken, reason: because }))
}

/** Before anyone sits down: what each service reports, and how long the joint file is kept. */
async function agreed(stage: Stage, people: ReturnType<typeof peopleOn>): Promise<void> {
  const { lien, marc, nadia, tom, samira, els, hilde } = people
  const party = (subject: string, contact: string, signer: (typeof people)[Exclude<keyof typeof people, 'anke'>]) => ({ service: mandateOf(stage, subject).service, contact, signer })
  await agreeInOefenstad({
    today: stage.today,
    writer: lien,
    parties: [
      party('city-marc', 'de LIVC-coördinator', marc),
      party('police-nadia', 'het secretariaat van de korpschef', nadia),
      party('ocmw-tom', 'het hoofd van de sociale dienst', tom),
      party('caw-samira', 'de teamverantwoordelijke', samira),
      party('clb-els', 'het onthaal van het CLB', els),
      party('school-hilde', 'het secretariaat van de directie', hilde),
    ],
    done,
  })
}

/** Els keeps two of her four lines to herself. */
async function registered({ els, lien }: ReturnType<typeof peopleOn>): Promise<Id> {
  const lines = [...story.lines]
  const signal = await done(els.signals.save({ age: '12-17', lines, attested: ['C-SHARED'], reason: 'Mijn collega vervangt mij.' }))
  const written = (await els.signals.read({ id: signal })).lines
  const chosen = written.filter(({ kind }) => kind === 'SIG' || kind === 'ID').map((line) => line.id)
  await done(els.signals.register({ id: signal, lines: chosen, urgent: false, attested: ['C-FREE', 'C-NEC'], reason: 'Ik vrees dat hij zich laat meeslepen.', person: story.person }))
  return done(lien.triage.accept({ id: signal }))
}

/** S1: asked without saying about whom, and answered. */
async function advised({ samira, lien }: ReturnType<typeof peopleOn>): Promise<void> {
  const question = await done(samira.nameless.ask({ text: story.nameless, attested: ['C-ANON'] }))
  await done(lien.nameless.reply({ id: question, text: story.namelessReply, attested: ['C-ANON'] }))
}

/** S3x: what the school registered belongs with ordinary help, and goes back to it. */
async function notTakenUp({ hilde, lien, marc }: ReturnType<typeof peopleOn>): Promise<void> {
  const signal = await done(hilde.signals.save({ age: '12-17', lines: [{ kind: 'SIG', text: story.elsewhere }], attested: [] }))
  const lines = (await hilde.signals.read({ id: signal })).lines.map((line) => line.id)
  await done(hilde.signals.register({ id: signal, lines, urgent: false, attested: ['C-FREE', 'C-NEC'], reason: because }))
  const caseFile = await done(lien.triage.accept({ id: signal }))
  await done(marc.cases.refuse({ id: caseFile, route: 'ordinary-help', reason: story.notTakenUp }))
}

/** Everyone comes in and confirms the secrecy, and the mayor opens. */
async function opened({ els, samira, koen, nadia, marc, lien }: ReturnType<typeof peopleOn>, room: Id): Promise<void> {
  for (const one of [els, samira, koen, nadia, marc, lien]) {
    await done(one.consults.enter({ id: room }))
    await done(one.consults.confirm({ id: room }))
  }
  await done(marc.consults.open({ id: room }))
}

/** Tom knows nothing of the case; the coordinator reads that it may be about the same boy. */
async function alsoRegistered({ tom }: ReturnType<typeof peopleOn>): Promise<void> {
  const signal = await done(tom.signals.save({ age: '12-17', lines: [{ kind: 'SIG', text: story.neighbour }], attested: [] }))
  const lines = (await tom.signals.read({ id: signal })).lines.map((line) => line.id)
  await done(tom.signals.register({ id: signal, lines, urgent: false, attested: ['C-FREE', 'C-NEC'], reason: story.neighbourReason, person: story.personAsHeard }))
}

function whoSeesWhat(stage: Stage) {
  const needs = {
    'city-marc': ['TER', 'SIG', 'CARE', 'JOB'],
    'city-lien': ['SIG'],
    'police-nadia': ['SIG', 'JOB'],
    'clb-els': ['SIG', 'CARE'],
    'caw-samira': ['SIG'],
    'vdab-koen': ['SIG'],
  } as const
  return Object.entries(needs).flatMap(([subject, kinds]) =>
    kinds.map((kind) => ({ mandate: mandateOf(stage, subject).id, kind, answer: true })),
  )
}

function peopleOn(stage: Stage) {
  const as = (subject: string): GatewayContext => {
    const mandate = mandateOf(stage, subject)
    const now = `${stage.today}T07:00:00.000Z`
    const newId = () => id(randomUUID())
    return { portal: mandate.portal, mandate, today: stage.today, now, transactions: stage.transactions, newId }
  }
  const municipality = callerFactory(municipalityRouter)
  return {
    els: callerFactory(educationRouter)(as('clb-els')),
    hilde: callerFactory(educationRouter)(as('school-hilde')),
    tom: callerFactory(welfareRouter)(as('ocmw-tom')),
    samira: callerFactory(welfareRouter)(as('caw-samira')),
    koen: callerFactory(vdabRouter)(as('vdab-koen')),
    nadia: callerFactory(policeRouter)(as('police-nadia')),
    anke: callerFactory(oversightRouter)(as('oversight-anke')),
    marc: municipality(as('city-marc')),
    lien: municipality(as('city-lien')),
  }
}

function mandateOf({ cast }: Stage, subject: string): Mandate {
  const mandate = cast.get(subject)
  if (mandate === undefined) throw new Error(`nobody in Oefenstad is called ${subject}`)
  return mandate
}

async function done(answer: Promise<Receipt>): Promise<Id> {
  const receipt = await answer
  if (!receipt.done || receipt.id === undefined) throw new Error(`the story cannot be told: ${JSON.stringify(receipt)}`)
  return id(receipt.id)
}

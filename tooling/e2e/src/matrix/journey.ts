import type { Id } from '@kader/domain/id'
import { localDate } from '@kader/domain/local-date'
import { oefenstad, today } from '@kader/exchange/testing/oefenstad'
import type { Receipt } from '@kader/exchange/refusal'
import { cellOfOefenstad } from './cell-of-oefenstad.ts'
import { draftAgreement } from './draft-agreement.ts'
import { aTraining } from './a-training.ts'
import { fileOfOrder, localOrder } from './local-order.ts'
import { peopleOn, settleMunicipality, settleSeats, type People, type Practice } from './practice.ts'

/** What people wrote in the story: each piece stands at one place, so that a test can look for it anywhere. */
export const words = {
  signal: 'spreekt over vertrekken',
  ending: 'zij werkt vanaf volgende maand elders',
  name: 'Y. in het vijfde jaar',
  care: 'thuis is er veel ruzie',
  other: 'een heel andere zorg',
  weighing: 'zijn belang weegt door',
  indications: 'vertrekplannen en nieuwe contacten',
  listing: 'de signalen komen van twee kanten',
  subject: 'Y. van het atheneum',
  aim: 'samen bekijken wat kan',
  urgency: 'hij vertrekt volgende week',
  card: 'staat op de kaart als haatpropagandist',
  school: 'blijft vaak weg',
  health: 'slaapt slecht',
  caw: 'het gezin vraagt hulp',
  conclusion: 'we volgen samen op',
  task: 'zoekt een stageplaats',
  nameless: 'een cliënt spreekt over vertrekken, wat kan ik doen',
  advice: 'meld enkel het minimum aan',
  evaluation: 'de begeleiding begint goed',
  danger: 'vertrekt vannacht naar het buitenland',
  whyTold: 'niemand anders kon hem nog tegenhouden',
} as const

/** Ids of the story so far. */
export interface Story {
  readonly signal: Id
  readonly lines: { readonly SIG: Id; readonly ID: Id; readonly CARE: Id }
  readonly draft: Id
  readonly caseFile: Id
  readonly consultation: Id
  /** The feedback fiche that the officer wrote at the table; it waits for everyone's consent. */
  readonly fiche: Id
  /** A version of the cell's agreement that its coordinator is still writing. */
  readonly agreement: Id
  /** An order of the coordinator that one of the services acknowledged. */
  readonly instruction: Id
  /** A training of the coordinator for which one of the services registered. */
  readonly training: Id
  /** What Samira asked the coordinator without a name. */
  readonly question: Id
  /** What Els told the police in an emergency; Joris looks at it again. */
  readonly communication: Id
  /** What the register knows of the cell. */
  readonly cellEntry: Id
  /** What the mayor proposed about the mandate of somebody of the town; it waits for a second person. */
  readonly mandateChange: Id
}

export const team = ['C-SHARED', 'C-NEC'] as const
export const freely = ['C-FREE', 'C-NEC'] as const
export const atTheTable = ['C-FREE', 'C-NEC', 'C-RELATED', 'C-NOSEX', 'C-INDISP'] as const

/** The id of what was done; a refusal is an error here, because the story goes on. */
export async function doneId(answer: Promise<Receipt>): Promise<Id> {
  const receipt = await answer
  if (!receipt.done || receipt.id === undefined) throw new Error(`refused: ${JSON.stringify(receipt)}`)
  return receipt.id as Id
}

/** S0 to S3: a concern is written down, registered, and taken into triage. */
export async function register(people: People): Promise<Omit<Story, 'consultation' | 'fiche'>> {
  const { els, lien, marc } = people
  const cellEntry = await doneId(lien.cell.keepEntry(cellOfOefenstad))
  await doneId(lien.cell.fixRetention({ months: 120 }))
  const lines = [
    { kind: 'SIG' as const, text: words.signal },
    { kind: 'ID' as const, text: words.name },
    { kind: 'CARE' as const, text: words.care },
  ]
  const signal = await doneId(els.signals.save({ age: '12-17', lines, attested: [...team], reason: 'het team weet ervan' }))
  const draft = await doneId(els.signals.save({ age: 'adult', lines: [{ kind: 'SIG', text: words.other }], attested: [] }))
  const written = (await els.signals.read({ id: signal })).lines
  const lineOf = (kind: string): Id => written.find((line) => line.kind === kind)?.id ?? fail(kind)
  const ids = { SIG: lineOf('SIG'), ID: lineOf('ID'), CARE: lineOf('CARE') }
  await doneId(els.signals.register({ id: signal, lines: [ids.SIG, ids.ID], urgent: false, attested: [...freely], reason: 'ik kies dit zelf' }))
  const caseFile = await doneId(lien.triage.accept({ id: signal }))
  const question = await doneId(people.samira.nameless.ask({ text: words.nameless, attested: ['C-ANON'] }))
  await doneId(lien.nameless.reply({ id: question, text: words.advice, attested: ['C-ANON'] }))
  const communication = await doneId(
    els.communications.note({
      setting: 'emergency',
      recipient: 'police-officer',
      purpose: 'avert-danger',
      toldOn: today,
      toWhom: 'de politie op 101',
      reasons: words.whyTold,
      lines: [{ kind: 'SIG', text: words.danger }],
      attested: ['C-EMERG', ...team],
      papers: [],
      reviewer: oefenstad.joris.id,
    }),
  )
  const agreement = await doneId(lien.agreements.save(draftAgreement))
  const instruction = await doneId(lien.instructions.issue(localOrder))
  await doneId(lien.instructions.addPart({ id: instruction, ...fileOfOrder }))
  await people.koen.instructions.receive({ id: instruction })
  await people.koen.instructions.acknowledge({ id: instruction })
  const training = await doneId(lien.trainings.publish(aTraining))
  await doneId(people.koen.trainings.enrol({ id: training }))
  const mandateChange = await doneId(marc.mandates.proposeChange({ mandate: oefenstad.ruth.id, action: 'end', reason: words.ending }))
  return { signal, lines: ids, draft, caseFile, question, communication, cellEntry, instruction, training, agreement, mandateChange }
}

/** S4 and S5: the mayor lists the person, the coordinator invites four services. */
export async function invite({ marc, lien }: People, { caseFile }: Pick<Story, 'caseFile'>, also: readonly Id[] = []): Promise<Id> {
  await doneId(lien.cases.weighMinor({ id: caseFile, weighing: words.weighing, motivation: '' }))
  await doneId(marc.cases.putOnList({ id: caseFile, indications: words.indications, reason: words.listing }))
  const { els, samira, koen, nadia } = oefenstad
  return doneId(
    lien.cases.invite({ id: caseFile, day: today, subject: words.subject, aim: words.aim, urgency: words.urgency, invitees: [...[els, samira, koen, nadia].map(({ id }) => id), ...also], attested: ['C-MIN'] }),
  )
}

/** S5n: one service hesitates, is invited again, and comes. */
export async function hesitate({ samira, lien }: People, id: Id): Promise<void> {
  await doneId(samira.consults.decline({ id, reason: 'secrecy-doubt' }))
  await doneId(lien.consults.inviteAgain({ id, invitee: oefenstad.samira.id }))
  await doneId(samira.consults.accept({ id }))
}

/** Everyone enters and confirms the secrecy; the chair says who may hear what, and opens. */
export async function openTable(people: People, id: Id): Promise<void> {
  const seated = ['els', 'samira', 'koen', 'nadia', 'marc', 'lien'] as const
  for (const name of seated) {
    await doneId(people[name].consults.enter({ id }))
    await doneId(people[name].consults.confirm({ id }))
  }
  const mayHear = { SCH: ['samira', 'nadia'], MED: ['samira'], CARE: ['els'], TER: ['marc', 'lien'], POL: ['els', 'samira'], SIG: seated } as const
  const answers = Object.entries(mayHear).flatMap(([kind, hearers]) =>
    hearers.map((name) => ({ mandate: oefenstad[name].id, kind: kind as keyof typeof mayHear, answer: true })),
  )
  await doneId(people.marc.consults.allow({ id, answers }))
  await doneId(people.marc.consults.open({ id }))
}

/** S6: each says what he chooses to say. */
export async function speak({ els, samira, nadia }: People, id: Id): Promise<Id> {
  const saying = { id, attested: [...atTheTable], reason: 'nodig voor dit overleg' }
  await doneId(nadia.consults.contribute({ ...saying, form: 'written', kind: 'TER', text: words.card, attested: ['C-VALID', 'C-NEC', 'C-RELATED'] }))
  await doneId(els.consults.contribute({ ...saying, form: 'written', kind: 'SCH', text: words.school }))
  await doneId(els.consults.contribute({ ...saying, form: 'written', kind: 'MED', text: words.health }))
  await doneId(samira.consults.contribute({ ...saying, form: 'written', kind: 'CARE', text: words.caw }))
  return doneId(nadia.consults.proposeFiche({ id, evaluation: words.evaluation, actions: [], attested: [...atTheTable, 'C-NOSEC'], lookedAgain: false }))
}

/** Conclusions, an action, everyone's consent, and the end. */
export async function conclude(people: People, id: Id): Promise<void> {
  const { lien, marc } = people
  await doneId(lien.consults.conclude({ id, text: words.conclusion }))
  await doneId(lien.consults.agree({ id, task: words.task, owner: oefenstad.koen.id, due: localDate('2026-11-02'), alsoFor: [oefenstad.els.id] }))
  for (const name of ['els', 'samira', 'koen', 'nadia', 'marc', 'lien'] as const) await doneId(people[name].consults.consent({ id, answer: true }))
  await doneId(marc.consults.close({ id }))
}

export const stages = ['registered', 'invited', 'open', 'spoken', 'closed'] as const
export type Stage = (typeof stages)[number]

/** Plays the story up to and including a stage. */
export async function playUntil(stage: Stage, practice: Practice): Promise<Story> {
  const people = peopleOn(practice)
  const reached = (one: Stage): boolean => stages.indexOf(stage) >= stages.indexOf(one)
  await settleSeats(practice)
  await settleMunicipality(practice)
  const begun = await register(people)
  if (!reached('invited')) return { ...begun, consultation: practice.newId(), fiche: practice.newId() }
  const consultation = await invite(people, begun)
  await hesitate(people, consultation)
  if (reached('open')) await openTable(people, consultation)
  const fiche = reached('spoken') ? await speak(people, consultation) : practice.newId()
  if (reached('closed')) await conclude(people, consultation)
  return { ...begun, consultation, fiche }
}

function fail(what: string): never {
  throw new Error(`not in the story: ${what}`)
}

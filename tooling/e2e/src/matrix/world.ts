import type { Id } from '@kader/domain/id'
import type { Mandate } from '@kader/domain/mandate'
import type { Transactions } from '@kader/exchange/ports/transactions'
import { anke, elders, oefenstad, today } from '@kader/exchange/testing/oefenstad'
import { draftAgreement } from './draft-agreement.ts'
import { aTraining } from './a-training.ts'
import { fileOfOrder, localOrder } from './local-order.ts'
import { doneId, freely, playUntil, type Stage, type Story } from './journey.ts'
import type { Expectation, Role } from './expectations.ts'
import { peopleOn, practiceOn, type Practice } from './practice.ts'

/** A cell at work, and beside it another cell with a case of its own. */
export interface World {
  readonly practice: Practice
  readonly story: Story
  readonly foreign: Story
}

export const mandates: Readonly<Record<Role, Mandate>> = { ...oefenstad, anke }

export async function worldOn(transactions: Transactions, stage: Stage = 'spoken'): Promise<World> {
  const practice = practiceOn(transactions)
  const foreign = await elsewhere(practice)
  return { practice, foreign, story: await playUntil(stage, practice) }
}

/** The same world over a copy of its database. */
export function onCopy({ practice, ...rest }: World, transactions: Transactions): World {
  return { ...rest, practice: { ...practice, transactions } }
}

export function idIn(story: Story, target: Expectation['target']): string {
  if (target === 'nothing') return ''
  return target === 'log' ? oefenstad.els.log : story[target]
}

async function elsewhere(practice: Practice): Promise<Story> {
  const { elsElsewhere: els, lienElsewhere: lien, marcElsewhere: marc } = peopleOn(practice)
  await doneId(lien.cell.fixRetention({ months: 12 }))
  const save = (text: string): Promise<Id> => doneId(els.signals.save({ age: 'adult', lines: [{ kind: 'SIG', text }], attested: ['C-SHARED'], reason: 'x' }))
  const signal = await save('elders een zorg')
  const draft = await save('elders een begin')
  const line = (await els.signals.read({ id: signal })).lines[0]?.id
  if (line === undefined) throw new Error('a signal that was saved has its line')
  await doneId(els.signals.register({ id: signal, lines: [line], urgent: true, attested: [...freely], reason: 'x' }))
  const caseFile = await doneId(lien.triage.accept({ id: signal }))
  await doneId(marc.cases.putOnList({ id: caseFile, indications: 'elders een aanwijzing', reason: 'elders een reden' }))
  const consultation = await doneId(
    lien.cases.invite({ id: caseFile, day: today, subject: 'elders iemand', aim: 'elders een doel', urgency: 'dringend', invitees: [elders.els.id, elders.samira.id], attested: ['C-MIN'] }),
  )
  const question = await doneId(els.nameless.ask({ text: 'elders een vraag', attested: ['C-ANON'] }))
  const communication = await doneId(
    els.communications.note({ setting: 'emergency', recipient: 'police-officer', purpose: 'avert-danger', toldOn: today, toWhom: 'elders de politie', reasons: 'elders een gevaar', lines: [{ kind: 'SIG', text: 'elders een vertrek' }], attested: ['C-EMERG'], papers: [] }),
  )
  const agreement = await doneId(lien.agreements.save(draftAgreement))
  const instruction = await doneId(lien.instructions.issue(localOrder))
  await doneId(lien.instructions.addPart({ id: instruction, ...fileOfOrder }))
  const training = await doneId(lien.trainings.publish(aTraining))
  const mandateChange = await doneId(marc.mandates.proposeChange({ mandate: elders.samira.id, action: 'end', reason: 'elders een einde' }))
  const cellEntry = await doneId(lien.cell.keepEntry({ name: 'elders een cel', territory: [], statuses: [{ status: 'being-founded', from: today }], registration: 'unknown' }))
  return { signal, draft, question, communication, cellEntry, caseFile, consultation, fiche: practice.newId(), instruction, training, agreement, mandateChange, lines: { SIG: line, ID: line, CARE: line } }
}

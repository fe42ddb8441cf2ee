import type { Id } from '@kader/domain/id'
import { everyMandate } from '@kader/exchange/testing/oefenstad'
import { memoryTransactions, type MemoryTransactions } from '@kader/exchange/testing/memory-transactions'
import { doneId, freely, playUntil, team, words, type Story } from './journey.ts'
import { peopleOn, practiceOn, type People, type Practice } from './practice.ts'

/** The states of the workflow that Kader knows so far, in the order in which a case goes through them. */
export const states = ['S0', 'S2', 'S3', 'S3x', 'S4', 'S5', 'S6', 'S6h', 'after S6', 'S10'] as const
export type State = (typeof states)[number]

export const stateNames: Readonly<Record<State, string>> = {
  S0: 'zorg in eigen dienst',
  S2: 'aangemeld',
  S3: 'triage',
  S3x: 'niet opgenomen',
  S4: 'op de caselijst',
  S5: 'uitgenodigd',
  S6: 'overleg open',
  S6h: 'aangehouden',
  'after S6': 'overleg gesloten',
  S10: 'afgesloten',
}

export interface Reached {
  readonly memory: MemoryTransactions
  readonly practice: Practice
  readonly story: Story
}

/** A cell that has come to this state, through the commands of its own people and no other way. */
export async function reach(state: State): Promise<Reached> {
  const memory = memoryTransactions(everyMandate)
  const practice = practiceOn(memory)
  const people = peopleOn(practice)
  return { memory, practice, story: await storyOf(state, practice, people) }
}

async function storyOf(state: State, practice: Practice, people: People): Promise<Story> {
  if (state === 'S0' || state === 'S2') return begun(state, practice, people)
  const stage = state === 'S5' ? 'invited' : state === 'S6' || state === 'S6h' ? 'spoken' : state === 'after S6' || state === 'S10' ? 'closed' : 'registered'
  const story = await playUntil(stage, practice)
  const { marc, lien } = people
  if (state === 'S3x') await doneId(marc.cases.refuse({ id: story.caseFile, route: 'ordinary-help', reason: 'geen aanwijzingen' }))
  if (state === 'S4') {
    await doneId(lien.cases.weighMinor({ id: story.caseFile, weighing: words.weighing, motivation: '' }))
    await doneId(marc.cases.putOnList({ id: story.caseFile, indications: words.indications, reason: words.listing }))
  }
  if (state === 'S10') await doneId(marc.cases.closeCase({ id: story.caseFile, reason: 'het traject is afgelopen' }))
  if (state === 'S6h') await doneId(marc.consults.hold({ id: story.consultation, ground: 'classified', reason: 'geclassificeerd' }))
  return story
}

/** Before any case: a concern that is written, and one that is registered and waits. */
async function begun(state: 'S0' | 'S2', practice: Practice, { els }: People): Promise<Story> {
  const story = await playUntil('registered', practice)
  const signal = await doneId(els.signals.save({ age: 'adult', lines: [{ kind: 'SIG', text: words.other }], attested: [...team], reason: 'het team weet ervan' }))
  const line = (await els.signals.read({ id: signal })).lines[0]?.id as Id
  if (state === 'S2') await doneId(els.signals.register({ id: signal, lines: [line], urgent: false, attested: [...freely], reason: 'ik kies dit zelf' }))
  return { ...story, signal, draft: signal, lines: { SIG: line, ID: line, CARE: line }, caseFile: practice.newId(), consultation: practice.newId() }
}

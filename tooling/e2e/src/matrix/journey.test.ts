import { everyMandate, oefenstad } from '@kader/exchange/testing/oefenstad'
import { memoryTransactions, type MemoryTransactions } from '@kader/exchange/testing/memory-transactions'
import { beforeAll, describe, expect, test } from 'vitest'
import { atTheTable, playUntil, words, type Stage, type Story } from './journey.ts'
import { peopleOn, practiceOn, type People, type Practice } from './practice.ts'

interface Played {
  readonly memory: MemoryTransactions
  readonly practice: Practice
  readonly people: People
  readonly story: Story
}

async function play(stage: Stage): Promise<Played> {
  const memory = memoryTransactions(everyMandate)
  const practice = practiceOn(memory)
  const story = await playUntil(stage, practice)
  return { memory, practice, people: peopleOn(practice), story }
}

const absent = { code: 'NOT_FOUND', message: 'absent' }
const wordsIn = (answer: unknown): string[] => Object.values(words).filter((text) => JSON.stringify(answer).includes(text))

describe('registering a concern', () => {
  let played: Played
  beforeAll(async () => void (played = await play('registered')))

  test('the coordinator reads what was registered and nothing of what was kept', async () => {
    const file = await played.people.lien.cases.read({ id: played.story.caseFile })
    expect(wordsIn(file)).toEqual([words.signal, words.name])
  })

  test('the writer reads back all of it, her colleague the lines she shared for care (G25)', async () => {
    expect(wordsIn(await played.people.els.signals.read({ id: played.story.signal }))).toEqual([words.signal, words.name, words.care])
    const { mine, team } = await played.people.joris.signals.list({})
    expect(mine).toEqual([])
    expect(team.map(({ id }) => id)).toEqual([played.story.signal])
    expect(wordsIn(team)).toEqual([words.signal, words.name, words.care])
    expect(basesOf(played.memory, 'education.signals.list').flatMap(({ rules }) => rules)).toContain('G25')
  })

  test('another service, another cell and the police do not learn that there is a signal', async () => {
    const { people, story } = played
    for (const person of [people.hilde, people.samira, people.koen, people.nadia, people.elsElsewhere]) {
      await expect(person.signals.read({ id: story.signal })).rejects.toMatchObject(absent)
      expect(await person.signals.list({})).toEqual({ mine: [], team: [] })
    }
  })

  test('nobody invites for a case that the mayor did not list', async () => {
    const { people, story } = played
    const invitation = { id: story.caseFile, day: '2026-10-05' as never, subject: 'x', aim: 'y', urgency: 'dringend', invitees: [oefenstad.samira.id], attested: ['C-MIN' as const] }
    expect(await people.lien.cases.invite(invitation)).toEqual({ done: false, refusal: 'not-listed' })
    expect(await people.lien.cases.putOnList({ id: story.caseFile, indications: 'x', reason: 'x' })).toEqual({ done: false, refusal: 'only-the-mayor' })
  })
})

describe('an invitation', () => {
  let played: Played
  beforeAll(async () => void (played = await play('invited')))

  test('holds the minimum, and nothing of the registration', async () => {
    const answer = await played.people.samira.consults.read({ id: played.story.consultation })
    expect(wordsIn(answer)).toEqual([words.subject, words.aim, words.urgency])
    expect(answer).toMatchObject({ room: [], seats: [], table: [], conclusions: [], actions: [], sent: [], needToKnow: [] })
  })

  test('after a refusal and a second invitation stands twice with the invited', async () => {
    const { invitations } = await played.people.samira.consults.list({})
    expect(invitations.map(({ status, declined }) => [status, declined])).toEqual([['declined', 'secrecy-doubt'], ['accepted', undefined]])
  })

  test('does not exist for a worker of the OCMW who was not invited', async () => {
    await expect(played.people.tom.consults.read({ id: played.story.consultation })).rejects.toMatchObject(absent)
    expect(await played.people.tom.consults.list({})).toEqual({ invitations: [], consultations: [], actions: [], orders: [], mayPassOn: [], colleagues: [], fiches: [], seats: [], ownNotes: [], kept: [] })
  })

  test('does not exist for an officer without clearance, and the log says why (P16)', async () => {
    await expect(played.people.bart.consults.read({ id: played.story.consultation })).rejects.toMatchObject(absent)
    const last = played.memory.log().at(-1)
    expect(last?.entry).toMatchObject({ procedure: 'police.consults.read', result: 'absent' })
    expect(last?.entry.decisions.flatMap((one) => (one.basis === 'rule' ? one.rules : []))).toContain('P16b')
  })

  test('is answered by entering: whoever sits in the room cannot decline any more', async () => {
    const again = await play('invited')
    const id = again.story.consultation
    await again.people.koen.consults.enter({ id })
    expect(await again.people.koen.consults.decline({ id, reason: 'capacity' })).toEqual({ done: false, refusal: 'already-answered' })
    expect((await again.people.koen.consults.read({ id })).may).not.toContain('decline')
  })

  test('does not exist any more once the table is closed', async () => {
    const again = await play('spoken')
    const id = again.story.consultation
    await again.people.marc.consults.close({ id })
    expect(await again.people.lien.consults.inviteAgain({ id, invitee: oefenstad.samira.id })).toEqual({ done: false, refusal: 'already-closed' })
  })

  test('can go to nobody whose seat the law does not know', async () => {
    const { people, story } = played
    const answer = await people.lien.cases.invite({ id: story.caseFile, day: '2026-10-05' as never, subject: 'x', aim: 'y', urgency: 'dringend', invitees: [oefenstad.bart.id], attested: ['C-MIN'] })
    expect(answer).toMatchObject({ done: false, refusal: 'not-allowed-by-law' })
  })
})

describe('at the open table', () => {
  let played: Played
  beforeAll(async () => void (played = await play('spoken')))
  const tableOf = async (person: People['els' | 'samira' | 'nadia' | 'koen' | 'marc']) =>
    (await person.consults.read({ id: played.story.consultation })).table

  test('each seat sees what is meant for it: its own words, and those it needs', async () => {
    const { els, samira, koen, nadia, marc, lien } = played.people
    expect(wordsIn(await tableOf(els))).toEqual([words.school, words.health, words.caw])
    expect(wordsIn(await tableOf(samira))).toEqual([words.school, words.health, words.caw])
    expect(wordsIn(await tableOf(koen))).toEqual([])
    expect(wordsIn(await tableOf(nadia))).toEqual([words.card, words.school])
    expect(wordsIn(await tableOf(marc))).toEqual([words.card])
    expect(wordsIn(await tableOf(lien))).toEqual([words.card])
  })

  test('judicial information needs the authorisation of the judicial authority (P03)', async () => {
    const line = { id: played.story.consultation, form: 'written' as const, kind: 'JUD' as const, text: 'x', attested: [...atTheTable], reason: 'y' }
    const answer = await played.people.nadia.consults.contribute(line)
    expect(answer).toMatchObject({ done: false, refusal: 'not-allowed-by-law' })
    expect(JSON.stringify(answer)).toMatch(/P03b/)
    expect(JSON.stringify(answer)).toMatch(/C-JUDAUTH/)
  })

  test('whoever leaves sees nothing on it any more, and on coming back sees it again', async () => {
    const again = await play('spoken')
    const id = again.story.consultation
    const read = async () => wordsIn((await again.people.nadia.consults.read({ id })).table)
    await again.people.nadia.consults.leave({ id })
    expect((await again.people.nadia.consults.read({ id })).table).toEqual([])
    await again.people.nadia.consults.enter({ id })
    expect(await read()).toEqual([words.card, words.school])
  })

  test('nobody speaks who is not in the room', async () => {
    const again = await play('spoken')
    const id = again.story.consultation
    await again.people.els.consults.leave({ id })
    const line = { id, form: 'written' as const, kind: 'SIG' as const, text: 'x', attested: [...atTheTable], reason: 'y' }
    expect(await again.people.els.consults.contribute(line)).toEqual({ done: false, refusal: 'not-present' })
  })

  test('withholds a kind alike whether anything was said of it or not', async () => {
    const silent = await play('open')
    const before = await silent.people.koen.consults.read({ id: silent.story.consultation })
    const after = await played.people.koen.consults.read({ id: played.story.consultation })
    expect(JSON.stringify(after.table)).toBe(JSON.stringify(before.table))
  })
})

describe('after the consultation', () => {
  let played: Played
  beforeAll(async () => void (played = await play('closed')))
  const read = async (person: 'els' | 'samira' | 'koen' | 'nadia' | 'marc' | 'lien') =>
    played.people[person].consults.read({ id: played.story.consultation })

  test('each keeps his own lines, the conclusions, the action agreed with him, and no table', async () => {
    const left = async (person: Parameters<typeof read>[0]) => {
      const { table, mine, conclusions, actions, ownFile } = await read(person)
      return { table, mine: wordsIn(mine), minutes: wordsIn([conclusions, actions]), ownFile: wordsIn(ownFile) }
    }
    expect(await left('els')).toEqual({ table: [], mine: [words.school, words.health], minutes: [words.conclusion, words.task], ownFile: [words.task] })
    expect(await left('samira')).toEqual({ table: [], mine: [words.caw], minutes: [words.conclusion], ownFile: [] })
    expect(await left('koen')).toEqual({ table: [], mine: [], minutes: [words.conclusion, words.task], ownFile: [words.task] })
    expect(await left('nadia')).toEqual({ table: [], mine: [words.card], minutes: [words.conclusion], ownFile: [] })
  })

  test('minutes rest on M06 and one’s own file on P06', async () => {
    await read('koen')
    const decided = played.memory.log().at(-1)?.entry.decisions.flatMap((one) => (one.basis === 'rule' ? one.rules : []))
    expect(decided).toEqual(expect.arrayContaining(['M06c', 'P06c']))
  })

  test('without the consent of every participant nothing goes into one’s own file', async () => {
    const again = await play('spoken')
    const id = again.story.consultation
    const { lien, marc, els, koen } = again.people
    await lien.consults.agree({ id, task: words.task, owner: oefenstad.koen.id, due: '2026-11-02' as never, alsoFor: [] })
    for (const person of [els, koen, marc, lien, again.people.nadia]) await person.consults.consent({ id, answer: true })
    await again.people.samira.consults.consent({ id, answer: false })
    await marc.consults.close({ id })
    const after = await koen.consults.read({ id })
    expect(after).toMatchObject({ ownFile: [], actions: [{ task: { shown: true } }] })
  })
})

function basesOf(memory: MemoryTransactions, procedure: string) {
  return memory
    .log()
    .filter(({ entry }) => entry.procedure === procedure)
    .flatMap(({ entry }) => entry.decisions.flatMap((one) => (one.basis === 'rule' ? [one] : [])))
}

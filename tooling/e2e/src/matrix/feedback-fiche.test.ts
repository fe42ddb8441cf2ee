import { memoryTransactions } from '@kader/exchange/testing/memory-transactions'
import { everyMandate, oefenstad } from '@kader/exchange/testing/oefenstad'
import { callerFactory } from '@kader/exchange/procedures/trpc'
import { policeRouter } from '@kader/sector-police/router'
import { describe, expect, test } from 'vitest'
import { atTheTable, doneId, hesitate, invite, openTable, playUntil, register, speak, words, type Stage } from './journey.ts'
import { contextOf, peopleOn, practiceOn, settleMunicipality, settleSeats } from './practice.ts'

const no = (refusal: string) => ({ done: false, refusal })
const seated = ['els', 'samira', 'koen', 'nadia', 'marc', 'lien'] as const
/** The colleague of the officer is the chief of police here. */
const chief = { ...oefenstad.bart, capacity: 'korpschef' as const, clearance: 'secret' as const }
const withChief = everyMandate.map((one) => (one.id === chief.id ? chief : one))

async function play(stage: Stage) {
  const practice = practiceOn(memoryTransactions(everyMandate))
  const people = peopleOn(practice)
  const story = await playUntil(stage, practice)
  return { people, ...story, id: story.consultation }
}

/** The officer writes it; the chief was invited too, and did not come. */
async function playWithChief() {
  const practice = practiceOn(memoryTransactions(withChief))
  const people = { ...peopleOn(practice), bart: callerFactory(policeRouter)(contextOf(practice, chief)) }
  await settleSeats(practice)
  await settleMunicipality(practice)
  const id = await invite(people, await register(people), [chief.id])
  await hesitate(people, id)
  await openTable(people, id)
  return { people, id, fiche: await speak(people, id) }
}

async function everyoneHears({ people, id }: Pick<Awaited<ReturnType<typeof play>>, 'people' | 'id'>): Promise<void> {
  const answers = (['koen', 'marc', 'lien', 'samira', 'els'] as const).map((name) => ({ mandate: oefenstad[name].id, kind: 'POL' as const, answer: true }))
  await doneId(people.marc.consults.allow({ id, answers }))
}

describe('a feedback fiche', () => {
  test('is read at the table by whoever may hear it, and by nobody else', async () => {
    const { people, id, fiche } = await play('spoken')
    expect((await people.els.consults.read({ id })).fiches).toMatchObject([{ id: fiche, status: 'waiting', evaluation: { shown: true, value: words.evaluation }, may: ['answer'] }])
    expect((await people.koen.consults.read({ id })).fiches).toEqual([])
    await expect(people.koen.consults.answerFiche({ id: fiche, answer: false })).rejects.toThrow('absent')
    await expect(people.hilde.consults.answerFiche({ id: fiche, answer: false })).rejects.toThrow('absent')
  })

  test('waits for everyone by name; then the chief signs, and the rule of that day says to whom it may go', async () => {
    const told = await playWithChief()
    const { people, id, fiche } = told
    await everyoneHears(told)
    for (const who of seated) {
      await expect(people.bart.consults.signFiche({ id: fiche })).rejects.toThrow('absent')
      expect(await people[who].consults.answerFiche({ id: fiche, answer: true })).toMatchObject({ done: true })
      expect(await people[who].consults.answerFiche({ id: fiche, answer: false })).toEqual(no('already-consented'))
    }
    await doneId(people.marc.consults.close({ id }))
    expect((await people.els.consults.read({ id })).fiches).toEqual([])
    expect((await people.lien.consults.read({ id })).fiches).toEqual([])
    expect((await people.nadia.consults.read({ id })).fiches).toMatchObject([{ status: 'agreed', may: [] }])
    const signed = (await people.nadia.consults.read({ id })).fiches[0]?.id as never
    expect(await people.nadia.consults.signFiche({ id: signed })).toEqual(no('only-the-chief'))
    expect((await people.bart.consults.list({})).fiches).toMatchObject([{ status: 'agreed', may: ['sign'] }])
    expect((await people.els.consults.list({})).fiches).toEqual([])
    expect(await people.bart.consults.signFiche({ id: signed })).toMatchObject({ done: true })
    expect(await people.bart.consults.signFiche({ id: signed })).toEqual(no('fiche-settled'))
    expect((await people.nadia.consults.read({ id })).fiches).toMatchObject([{ status: 'signed', recipients: ['korpschef', 'information-officer', 'police-officer', 'ocad', 'vsse', 'oversight-body'] }])
  })

  test('one refusal stops it for good; another may be written', async () => {
    const { people, id, fiche } = await play('spoken')
    await doneId(people.els.consults.answerFiche({ id: fiche, answer: false }))
    expect(await people.samira.consults.answerFiche({ id: fiche, answer: true })).toEqual(no('fiche-settled'))
    const again = { id, evaluation: 'een betere evaluatie', actions: [], attested: [...atTheTable, 'C-NOSEC' as const], lookedAgain: false }
    expect(await people.nadia.consults.proposeFiche(again)).toMatchObject({ done: true })
    expect(await people.nadia.consults.proposeFiche(again)).toEqual(no('fiche-waiting'))
  })

  test('asks again where it resembles a line that the writer heard, and says nothing of one that he did not', async () => {
    const { people, id } = await play('open')
    const saying = { id, attested: [...atTheTable], reason: 'nodig', form: 'written' as const }
    await doneId(people.els.consults.contribute({ ...saying, kind: 'SCH', text: words.school }))
    await doneId(people.samira.consults.contribute({ ...saying, kind: 'CARE', text: words.caw }))
    const fiche = { id, actions: [], attested: [...atTheTable, 'C-NOSEC' as const], lookedAgain: false }
    expect(await people.nadia.consults.proposeFiche({ ...fiche, attested: [...atTheTable], evaluation: 'loopt goed' })).toEqual(no('secret-not-excluded'))
    expect(await people.nadia.consults.proposeFiche({ ...fiche, attested: ['C-NOSEC'], evaluation: 'loopt goed' })).toMatchObject(no('not-allowed-by-law'))
    expect(await people.nadia.consults.proposeFiche({ ...fiche, evaluation: `Hij ${words.school}.` })).toEqual(no('resembles-what-was-said'))
    expect(await people.nadia.consults.proposeFiche({ ...fiche, evaluation: words.caw })).toMatchObject({ done: true })
  })

  test('takes over only agreed actions that its writer may read', async () => {
    const { people, id } = await play('open')
    const due = '2026-11-02' as never
    const secret = await doneId(people.lien.consults.agree({ id, task: words.task, owner: oefenstad.koen.id, due, alsoFor: [] }))
    const shared = await doneId(people.lien.consults.agree({ id, task: 'belt wekelijks', owner: oefenstad.els.id, due, alsoFor: [oefenstad.nadia.id] }))
    await doneId(people.lien.consults.agree({ id, task: 'niet gekozen', owner: oefenstad.nadia.id, due, alsoFor: [] }))
    await doneId(people.nadia.consults.proposeFiche({ id, evaluation: 'loopt goed', actions: [secret, shared], attested: [...atTheTable, 'C-NOSEC'], lookedAgain: false }))
    expect((await people.nadia.consults.read({ id })).fiches).toMatchObject([{ measures: { shown: true, value: ['belt wekelijks'] } }])
  })
})

describe('what one keeps in one’s own file', () => {
  test('only after closing, with everyone’s consent, and judicial data only with authorisation', async () => {
    const { people, id } = await play('spoken')
    const note = { id, kind: 'ACT' as const, text: 'jeugdwerker belt wekelijks' }
    expect(await people.els.consults.keepOwnNote(note)).toEqual(no('consultation-open'))
    for (const who of seated) await doneId(people[who].consults.consent({ id, answer: true }))
    await doneId(people.marc.consults.close({ id }))
    expect(await people.els.consults.keepOwnNote(note)).toMatchObject({ done: true })
    expect(await people.nadia.consults.keepOwnNote(note)).toMatchObject({ done: true })
    expect(await people.nadia.consults.keepOwnNote({ ...note, kind: 'JUD' })).toMatchObject({ done: false, refusal: 'not-allowed-by-law', why: [{ unknown: ['C-JUDAUTH'] }] })
    expect((await people.els.consults.list({})).ownNotes).toMatchObject([{ kind: 'ACT', text: { shown: true, value: note.text } }])
    expect((await people.samira.consults.list({})).ownNotes).toEqual([])
    await expect(people.hilde.consults.keepOwnNote(note)).rejects.toThrow('absent')
  })

  test('not when one of them does not consent', async () => {
    const { people, id } = await play('spoken')
    for (const who of seated) await doneId(people[who].consults.consent({ id, answer: who !== 'koen' }))
    await doneId(people.marc.consults.close({ id }))
    expect(await people.els.consults.keepOwnNote({ id, kind: 'ACT', text: 'x' })).toMatchObject({ done: false, refusal: 'not-allowed-by-law', why: [{ unmet: ['C-CONS'] }] })
  })
})

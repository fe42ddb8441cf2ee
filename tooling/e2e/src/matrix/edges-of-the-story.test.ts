import { localDate } from '@kader/domain/local-date'
import { everyMandate, oefenstad, today } from '@kader/exchange/testing/oefenstad'
import { memoryTransactions } from '@kader/exchange/testing/memory-transactions'
import { describe, expect, test } from 'vitest'
import { atTheTable, doneId, invite, playUntil, register, team, words, type Stage } from './journey.ts'
import { contextOf, peopleOn, practiceOn, settleMunicipality, settleSeats } from './practice.ts'
import { callProcedure, everyProcedure } from './every-procedure.ts'

async function play(stage: Stage) {
  const memory = memoryTransactions(everyMandate)
  const practice = practiceOn(memory)
  const story = await playUntil(stage, practice)
  return { memory, practice, story, people: peopleOn(practice), id: story.consultation }
}

const absent = { code: 'NOT_FOUND', message: 'absent' }
const saying = { form: 'written' as const, kind: 'SIG' as const, text: 'x', attested: [...atTheTable], reason: 'y' }
const concern = { age: 'adult' as const, lines: [{ kind: 'SIG' as const, text: 'x' }], attested: [...team], reason: 'y' }

describe('who took part', () => {
  test('writes down afterwards what his colleagues do not read, because it may come from the table (C-NOSEC)', async () => {
    const { people } = await play('closed')
    const before = (await people.joris.signals.list({})).team.length
    const signal = await doneId(people.els.signals.save({ ...concern, attested: [...team] }))
    expect((await people.joris.signals.list({})).team).toHaveLength(before)
    await expect(people.joris.signals.read({ id: signal })).rejects.toMatchObject(absent)
  })

  test('shares a new concern with his colleagues once he attests, with a reason, that nothing in it comes from the table', async () => {
    const { people } = await play('closed')
    const signal = await doneId(people.els.signals.save({ ...concern, attested: [...team, 'C-NOSEC'] }))
    expect((await people.joris.signals.read({ id: signal })).lines).toHaveLength(1)
  })

  test('before it, his colleagues do read it', async () => {
    const { people } = await play('invited')
    const before = (await people.joris.signals.list({})).team.length
    await people.els.signals.save(concern)
    expect((await people.joris.signals.list({})).team).toHaveLength(before + 1)
  })
})

describe('an invitation to someone of the municipality itself', () => {
  test('opens the consultation to her, never the case or the registration', async () => {
    const practice = practiceOn(memoryTransactions(everyMandate))
    const people = peopleOn(practice)
    await settleSeats(practice)
    await settleMunicipality(practice)
    const begun = await register(people)
    await invite(people, begun)
    const asked = { id: begun.caseFile, day: today, subject: words.subject, aim: words.aim, urgency: 'dringend', invitees: [oefenstad.ruth.id], attested: ['C-MIN' as const] }
    const id = await doneId(people.lien.cases.invite(asked))
    expect(await people.ruth.consults.read({ id })).toMatchObject({ status: 'invited' })
    await expect(people.ruth.cases.read({ id: begun.caseFile })).rejects.toMatchObject(absent)
    await expect(people.ruth.cases.weighMinor({ id: begun.caseFile, weighing: 'x', motivation: 'x' })).rejects.toMatchObject(absent)
    expect([await people.ruth.cases.list({}), await people.ruth.triage.inbox({})]).toEqual([{ cases: [], refused: [], alike: [] }, { signals: [], alike: [] }])
  })

  test('is not given without its minimum attested (M05, C-MIN)', async () => {
    const { people, story } = await play('invited')
    const asked = { id: story.caseFile, day: today, subject: 'x', aim: 'y', urgency: 'dringend', invitees: [oefenstad.tom.id], attested: [] }
    expect(await people.lien.cases.invite(asked)).toMatchObject({ done: false, refusal: 'not-allowed-by-law' })
  })
})

describe('at the table', () => {
  test('an objection of the prosecutor closes every place, and silences everyone', async () => {
    const { people, story, id } = await play('spoken')
    const read = async () => JSON.stringify((await people.samira.consults.read({ id })).table)
    expect(await read()).toContain(words.school)
    await people.lien.cases.recordDocument({ id: story.caseFile, document: 'objection', reference: 'brief', day: today })
    expect(await read()).not.toContain(words.school)
    expect(await people.els.consults.contribute({ id, ...saying })).toMatchObject({ done: false, refusal: 'not-open' })
  })

  test('an objection that was withdrawn gives back what was said, and an authorisation that was takes it away', async () => {
    const { people, story, id } = await play('spoken')
    const read = async () => JSON.stringify((await people.samira.consults.read({ id })).table)
    const paper = { id: story.caseFile, reference: 'brief', day: today }
    await people.lien.cases.recordDocument({ ...paper, document: 'objection' })
    expect(await people.marc.cases.withdrawDocument({ ...paper, document: 'authorisation' })).toMatchObject({ refusal: 'nothing-on-file' })
    expect(await read()).not.toContain(words.school)
    expect(await people.marc.cases.withdrawDocument({ ...paper, document: 'objection' })).toMatchObject({ done: true })
    expect(await read()).not.toContain(words.school)
    await people.marc.consults.resume({ id, reason: 'ingetrokken' })
    for (const one of [people.els, people.samira, people.nadia, people.marc]) {
      await one.consults.enter({ id })
      await one.consults.confirm({ id })
    }
    await people.marc.consults.open({ id })
    expect(await read()).toContain(words.school)
    expect(await people.lien.cases.withdrawDocument({ ...paper, document: 'objection' })).toMatchObject({ refusal: 'nothing-on-file' })

    await people.marc.consults.allow({ id, answers: [{ mandate: oefenstad.marc.id, kind: 'JUD', answer: true }] })
    const line = { id, ...saying, kind: 'JUD' as const, attested: [...atTheTable, 'C-NOHARM' as const] }
    await people.lien.cases.recordDocument({ ...paper, document: 'authorisation' })
    expect(await people.nadia.consults.contribute({ ...line, text: 'uit het onderzoek' })).toMatchObject({ done: true })
    expect(JSON.stringify(await people.marc.consults.read({ id }))).toContain('uit het onderzoek')
    await people.marc.cases.withdrawDocument({ ...paper, document: 'authorisation' })
    expect(JSON.stringify(await people.marc.consults.read({ id }))).not.toContain('uit het onderzoek')
  })

  test('the authorisation of the judicial authority lets judicial information be said, with no harm (P03)', async () => {
    const { people, story, id } = await play('spoken')
    await people.marc.consults.allow({ id, answers: [{ mandate: oefenstad.marc.id, kind: 'JUD', answer: true }] })
    const line = { id, ...saying, kind: 'JUD' as const, attested: [...atTheTable, 'C-NOHARM' as const] }
    expect(await people.nadia.consults.contribute(line)).toMatchObject({ done: false })
    await people.lien.cases.recordDocument({ id: story.caseFile, document: 'authorisation', reference: 'brief', day: today })
    expect(await people.nadia.consults.contribute(line)).toMatchObject({ done: true })
  })

  test('the chair takes back what a seat may hear, and it is gone', async () => {
    const { people, id } = await play('spoken')
    await people.marc.consults.allow({ id, answers: [{ mandate: oefenstad.samira.id, kind: 'SCH', answer: false }] })
    expect(JSON.stringify(await people.samira.consults.read({ id }))).not.toContain(words.school)
    expect(JSON.stringify(await people.nadia.consults.read({ id }))).toContain(words.school)
  })

  test('whoever speaks is asked what he attests himself: without it nobody hears him', async () => {
    const { people, id } = await play('spoken')
    const register = ['C-LIST', 'C-MAND', 'C-SECR', 'C-NTK', 'C-JUDAUTH', 'C-INV'] as const
    expect(await people.els.consults.contribute({ id, ...saying, attested: [...register] })).toMatchObject({ done: false, refusal: 'not-allowed-by-law' })
  })

  test('a line of a colleague of the same kind never stands at another seat', async () => {
    const { people, id } = await play('spoken')
    await people.samira.consults.contribute({ id, ...saying, text: 'van Samira' })
    const { table } = await people.els.consults.read({ id })
    const where = table.filter((seat) => JSON.stringify(seat).includes('van Samira')).map(({ mandate }) => mandate)
    expect(where).toEqual([oefenstad.samira.id])
  })

  test('a table does not open on a minor whose interest was not weighed, nor without a term', async () => {
    const { people, id } = await play('invited')
    for (const one of [people.els, people.marc]) {
      await one.consults.enter({ id })
      await one.consults.confirm({ id })
    }
    await people.lien.consults.enter({ id })
    expect(await people.marc.consults.open({ id })).toEqual({ done: false, refusal: 'secrecy-not-confirmed' })
    await people.lien.consults.confirm({ id })
    expect(await people.lien.consults.open({ id })).toEqual({ done: false, refusal: 'not-the-chair' })
    expect(await people.marc.consults.open({ id })).toMatchObject({ done: true })
  })
})

test('what is kept as attested is only what the speaker can answer himself, each with its day and reason', async () => {
  const { memory, people, id } = await play('spoken')
  await people.els.consults.contribute({ id, ...saying, attested: ['C-FREE', 'C-NEC', 'C-RELATED', 'C-NOSEX', 'C-LIST', 'C-NTK', 'C-JUDAUTH'] })
  const last = (name: string) => memory.rows().findLast(({ record }) => record === name)?.facts
  expect(last('contribution')?.attested).toEqual(['C-FREE', 'C-NEC', 'C-RELATED', 'C-NOSEX'])
  expect(last('attestation')).toMatchObject({ condition: 'C-NOSEX', day: today, addressees: [] })
})

test('a registration of someone whose mandate ended is read by nobody but the mandate that wrote it (C-MAND)', async () => {
  const { memory, practice, story } = await play('registered')
  const ended = everyMandate.map((one) => (one.id === oefenstad.els.id ? { ...one, to: localDate('2026-10-04') } : one))
  const later = memoryTransactions(ended, { rows: memory.rows(), log: memory.log() })
  const { lien } = peopleOn({ ...practice, transactions: later })
  await expect(lien.cases.read({ id: story.caseFile })).rejects.toMatchObject(absent)
  await expect(lien.triage.accept({ id: story.signal })).rejects.toMatchObject(absent)
})

describe('a registration', () => {
  test('is not written over afterwards', async () => {
    const { people, story } = await play('registered')
    expect(await people.els.signals.save({ ...concern, id: story.signal })).toEqual({ done: false, refusal: 'already-registered' })
    expect(JSON.stringify(await people.els.signals.read({ id: story.signal }))).toContain(words.signal)
  })

  test('takes lines of its own signal only, also beside one that is', async () => {
    const { people, story } = await play('registered')
    const own = (await people.els.signals.read({ id: story.draft })).lines.map(({ id }) => id)
    const choosing = { id: story.draft, urgent: false, attested: ['C-FREE' as const, 'C-NEC' as const], reason: 'x' }
    await expect(people.els.signals.register({ ...choosing, lines: [...own, story.lines.CARE] })).rejects.toMatchObject(absent)
    expect(await people.els.signals.register({ ...choosing, lines: own })).toMatchObject({ done: true })
  })

  test('that the writer does not make freely is refused by law, and reaches nobody', async () => {
    const { people, story } = await play('registered')
    const own = (await people.els.signals.read({ id: story.draft })).lines.map(({ id }) => id)
    const answer = await people.els.signals.register({ id: story.draft, lines: own, urgent: false, attested: ['C-NEC'], reason: 'x' })
    expect(answer).toMatchObject({ done: false, refusal: 'not-allowed-by-law' })
    expect(await people.lien.triage.inbox({})).toEqual({ signals: [], alike: [] })
    expect((await people.els.signals.read({ id: story.draft })).status).toBe('draft')
  })
})

test('what a list names can be read, and what can be read a list names', async () => {
  for (const stage of ['invited', 'spoken', 'closed'] as const) {
    const { practice, people, story } = await play(stage)
    for (const [name, mandate] of Object.entries(oefenstad)) {
      const list = everyProcedure.find((one) => one.portal === mandate.portal && one.path === 'consults.list') ?? expect.unreachable()
      const read = everyProcedure.find((one) => one.portal === mandate.portal && one.path === 'consults.read') ?? expect.unreachable()
      const listed = await callProcedure(list, contextOf(practice, mandate), {})
      const one = await callProcedure(read, contextOf(practice, mandate), { id: story.consultation })
      const ids = listed.ok ? (listed.answer as { consultations: { id: string }[] }).consultations.map(({ id }) => id) : []
      expect([stage, name, one.ok]).toEqual([stage, name, ids.includes(story.consultation)])
    }
    expect((await people.lien.cases.list({})).cases.map(({ id }) => id)).toEqual([story.caseFile])
  }
})

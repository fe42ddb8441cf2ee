import { everyMandate, oefenstad, today } from '@kader/exchange/testing/oefenstad'
import { memoryTransactions } from '@kader/exchange/testing/memory-transactions'
import { addDays } from '@kader/domain/local-date'
import { describe, expect, test } from 'vitest'
import { atTheTable, doneId, playUntil, words, type Stage } from './journey.ts'
import { peopleOn, practiceOn } from './practice.ts'

const no = (refusal: string) => ({ done: false, refusal })
const saying = { form: 'written' as const, kind: 'SIG' as const, text: 'gezegd terwijl Koen buiten wacht', attested: [...atTheTable], reason: 'y' }

async function play(stage: Stage, register = everyMandate) {
  const practice = practiceOn(memoryTransactions(register))
  const people = peopleOn(practice)
  const { consultation: id, caseFile } = await playUntil(stage, practice)
  return { people, id, caseFile }
}

describe('a consultation that is held', () => {
  test('shows nothing of its table to anyone, lets nobody speak, and tells why in both readings', async () => {
    const { people, id } = await play('spoken')
    expect(JSON.stringify(await people.samira.consults.read({ id }))).toContain(words.school)
    expect(await people.marc.consults.hold({ id, ground: 'prosecutor-objects', reason: 'brief van het parket' })).toMatchObject({ done: true })
    for (const who of ['els', 'samira', 'koen', 'nadia', 'lien', 'marc'] as const) {
      const seen = await people[who].consults.read({ id })
      expect(seen).toMatchObject({ status: 'held', table: [], hold: { ground: 'prosecutor-objects', since: today, decideBy: addDays(today, 7) } })
      expect(await people[who].consults.contribute({ id, ...saying })).toEqual(no('not-open'))
      expect(JSON.stringify(seen)).not.toContain('brief van het parket')
    }
    expect(JSON.stringify(await people.samira.consults.read({ id }))).not.toContain(words.school)
    expect(await people.koen.consults.enter({ id })).toEqual(no('held'))
    expect(await people.marc.consults.open({ id })).toEqual(no('held'))
  })

  test('goes on from the invitation, where everyone confirms anew before the chair opens', async () => {
    const { people, id } = await play('open')
    await doneId(people.marc.consults.hold({ id, ground: 'classified', reason: 'x' }))
    expect(await people.marc.consults.resume({ id, reason: 'y' })).toMatchObject({ done: true })
    expect((await people.els.consults.read({ id })).status).toBe('invited')
    expect(await people.marc.consults.open({ id })).toEqual(no('nobody-present'))
    for (const who of ['els', 'marc'] as const) {
      await doneId(people[who].consults.enter({ id }))
      if (who === 'marc') expect(await people.marc.consults.open({ id })).toEqual(no('secrecy-not-confirmed'))
      await doneId(people[who].consults.confirm({ id }))
    }
    expect(await people.marc.consults.open({ id })).toMatchObject({ done: true })
  })

  test('the prosecutor’s objection holds it at once, and it stays held while the objection stands (Q-08)', async () => {
    const { people, id, caseFile } = await play('spoken')
    await doneId(people.lien.cases.recordDocument({ id: caseFile, document: 'objection', reference: 'brief', day: today }))
    const seen = await people.els.consults.read({ id })
    expect(seen).toMatchObject({ status: 'held', hold: { ground: 'prosecutor-objects', why: { outcome: 'hold', contested: ['Q-08'] } } })
    expect(await people.marc.consults.resume({ id, reason: 'x' })).toEqual(no('objection-stands'))
    await doneId(people.lien.cases.withdrawDocument({ id: caseFile, document: 'objection', reference: 'brief', day: today }))
    expect(await people.marc.consults.resume({ id, reason: 'x' })).toMatchObject({ done: true })
  })
})

describe('a meeting that is split', () => {
  test('what is said meanwhile reaches who is at the table, and never who waited outside', async () => {
    const { people, id } = await play('spoken')
    await doneId(people.marc.consults.split({ id, aside: [oefenstad.koen.id] }))
    expect((await people.koen.consults.read({ id })).table).toEqual([])
    expect(await people.koen.consults.enter({ id })).toEqual(no('set-aside'))
    expect(await people.koen.consults.contribute({ id, ...saying })).toEqual(no('not-present'))
    await doneId(people.els.consults.contribute({ id, ...saying }))
    expect(JSON.stringify(await people.samira.consults.read({ id }))).toContain(saying.text)
    await doneId(people.lien.consults.conclude({ id, text: 'besloten zonder Koen' }))
    await doneId(people.marc.consults.callBack({ id }))
    const back = await people.koen.consults.read({ id })
    expect(back.table.length).toBeGreaterThan(0)
    expect(JSON.stringify(back)).not.toContain(saying.text)
    expect(JSON.stringify(back)).not.toContain('besloten zonder Koen')
    expect(JSON.stringify(await people.samira.consults.read({ id }))).toContain(saying.text)
  })

  test('the chair himself stays, and nobody from elsewhere is set aside', async () => {
    const { people, id } = await play('open')
    expect(await people.marc.consults.split({ id, aside: [oefenstad.marc.id] })).toEqual(no('own-seat'))
    await expect(people.marc.consults.split({ id, aside: [oefenstad.tom.id] })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})

test('what is said aloud leaves its kind, and that it was said', async () => {
  const { people, id } = await play('open')
  await doneId(people.els.consults.contribute({ id, ...saying, form: 'oral', text: '' }))
  const heard = (await people.samira.consults.read({ id })).table.find(({ mandate }) => mandate === oefenstad.els.id)?.kinds.find(({ kind }) => kind === 'SIG')
  expect(heard).toMatchObject({ open: true, lines: [{ form: 'oral', text: { shown: true, value: '' } }] })
  await expect(people.els.consults.contribute({ id, ...saying, form: 'oral' })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  await expect(people.els.consults.contribute({ id, ...saying, text: '' })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
})

describe('the permanent representative', () => {
  const register = everyMandate.map((one) => (one.id === oefenstad.joris.id ? { ...one, representative: true as const } : one))

  test('is named by who was invited, invited by the coordinator, and sits in the other’s place', async () => {
    const { people, id } = await play('invited', register)
    expect((await people.els.consults.read({ id })).representatives).toMatchObject([{ mandate: oefenstad.joris.id }])
    await expect(people.joris.consults.read({ id })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect(await people.els.consults.nameRepresentative({ id, representative: oefenstad.samira.id })).toEqual(no('not-a-representative'))
    await doneId(people.els.consults.nameRepresentative({ id, representative: oefenstad.joris.id }))
    await expect(people.joris.consults.read({ id })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await doneId(people.lien.consults.inviteAgain({ id, invitee: oefenstad.joris.id }))
    expect((await people.joris.consults.read({ id })).invitations).toMatchObject([{ represents: oefenstad.els.id, subject: { shown: true, value: words.subject } }])
    expect(await people.joris.consults.enter({ id })).toMatchObject({ done: true })
    expect(await people.els.consults.enter({ id })).toEqual(no('not-invited'))
  })

  test('is not named once the meeting began', async () => {
    const { people, id } = await play('open', register)
    expect(await people.els.consults.nameRepresentative({ id, representative: oefenstad.joris.id })).toEqual(no('meeting-begun'))
  })
})

test('an invitation goes out fourteen days beforehand, or says why it cannot wait; nobody opens before its day', async () => {
  const { people, caseFile } = await play('invited')
  const asked = { id: caseFile, subject: 'x', aim: 'y', invitees: [oefenstad.els.id], attested: ['C-MIN' as const] }
  expect(await people.lien.cases.invite({ ...asked, day: addDays(today, 13), urgency: '' })).toEqual(no('too-short-notice'))
  expect(await people.lien.cases.invite({ ...asked, day: addDays(today, -1), urgency: 'x' })).toEqual(no('day-passed'))
  const id = await doneId(people.lien.cases.invite({ ...asked, day: addDays(today, 14), urgency: '' }))
  for (const who of ['els', 'marc'] as const) {
    await doneId(people[who].consults.enter({ id }))
    await doneId(people[who].consults.confirm({ id }))
  }
  expect(await people.marc.consults.open({ id })).toEqual(no('not-the-day'))
})

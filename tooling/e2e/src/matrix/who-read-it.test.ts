import { everyMandate, oefenstad } from '@kader/exchange/testing/oefenstad'
import { memoryTransactions } from '@kader/exchange/testing/memory-transactions'
import { expect, test } from 'vitest'
import { playUntil, words } from './journey.ts'
import { peopleOn, practiceOn } from './practice.ts'

async function play(stage: 'registered' | 'spoken') {
  const memory = memoryTransactions(everyMandate)
  const practice = practiceOn(memory)
  const people = peopleOn(practice)
  const story = await playUntil(stage, practice)
  return { memory, people, story }
}

test('the source reads who was shown what he said, by which rule, once a day', async () => {
  const { people, story } = await play('spoken')
  await people.samira.consults.read({ id: story.consultation })
  await people.samira.consults.read({ id: story.consultation })
  const { readings, seats } = await people.els.readings.ofMine({ page: 0 })
  const bySamira = readings.filter(({ reader, kind }) => reader === oefenstad.samira.id && kind === 'SCH')
  expect(bySamira).toMatchObject([{ record: 'contribution', why: { setting: 'consultation-livc-r', recipient: 'caw-worker', outcome: 'permit' } }])
  expect(seats.some(({ mandate }) => mandate === oefenstad.samira.id)).toBe(true)
})

test('it tells of nobody’s information but one’s own, holds no words, and nothing of what was withheld', async () => {
  const { memory, people, story } = await play('spoken')
  for (const who of ['els', 'samira', 'koen', 'nadia', 'marc', 'lien'] as const) await people[who].consults.read({ id: story.consultation })
  const sources = new Map(memory.rows().map(({ facts }) => [facts.id as string, facts.source.mandate]))
  for (const who of ['els', 'samira', 'koen', 'nadia', 'marc', 'lien'] as const) {
    const answer = await people[who].readings.ofMine({ page: 0 })
    for (const { about, reader, why } of answer.readings) {
      expect(sources.get(about)).toBe(oefenstad[who].id)
      expect(reader).not.toBe(oefenstad[who].id)
      expect(['permit', 'duty']).toContain(why.outcome)
    }
    for (const text of Object.values(words)) expect(JSON.stringify(answer)).not.toContain(text)
  }
  // Koen may not hear the card; Nadia never learns that he looked.
  expect((await people.nadia.readings.ofMine({ page: 0 })).readings.some(({ reader, kind }) => reader === oefenstad.koen.id && kind === 'TER')).toBe(false)
})

test('a registration that the coordinator read stands with who wrote it, and a colleague of another cell reads nothing', async () => {
  const { people, story } = await play('registered')
  await people.lien.cases.read({ id: story.caseFile })
  const read = (await people.els.readings.ofMine({ page: 0 })).readings.filter(({ reader }) => reader === oefenstad.lien.id)
  expect(new Set(read.map(({ kind }) => kind))).toEqual(new Set(['SIG', 'ID']))
  expect((await people.elsElsewhere.readings.ofMine({ page: 0 })).readings.every(({ reader }) => reader !== oefenstad.lien.id)).toBe(true)
})

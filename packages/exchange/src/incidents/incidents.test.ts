import { addDays, localDate } from '@kader/domain/local-date'
import { beforeEach, expect, test } from 'vitest'
import { callerFactory, router } from '../procedures/trpc.ts'
import { requestOf } from '../testing/call.ts'
import { memoryTransactions, type MemoryTransactions } from '../testing/memory-transactions.ts'
import { everyMandate, oefenstad, today } from '../testing/oefenstad.ts'
import { viewOf } from '../view.ts'
import { listIncidents } from './list-incidents.ts'
import { addIncidentNote, closeIncident, noteIncident, tellOfIncident } from './note-incident.ts'

const own = { setting: 'own-file', purpose: 'own-task', recipient: 'own-team', existence: 'within' } as const
const views = {
  incident: viewOf('incident', { ...own, facts: ['class', 'risk', 'happenedOn', 'noticedOn', 'officerOn', 'authorityOn', 'personsOn', 'closedOn'], fields: ['what'] }),
  note: viewOf('incident-note', { ...own, facts: ['day'], fields: ['text'] }),
}
const make = callerFactory(router({ list: listIncidents('education', views), note: noteIncident('education'), tell: tellOfIncident('education'), addNote: addIncidentNote('education'), close: closeIncident('education') }))
const { els, joris } = oefenstad
let memory: MemoryTransactions
beforeEach(() => {
  memory = memoryTransactions(everyMandate)
})
const as = (who: typeof els) => make(requestOf(who, memory))
const noted = { class: 'private-channel', risk: 'risk', happenedOn: today, noticedOn: today, what: 'een verslag via WhatsApp' } as const

test('an incident is one’s own: with its term, what was done, and closed when the authority was told', async () => {
  const receipt = await as(els).note(noted)
  const id = receipt.done ? receipt.id : undefined
  expect((await as(els).list({})).incidents).toMatchObject([{ id, tellBy: addDays(today, 3), late: false, untold: ['officer', 'authority', 'persons'], may: ['tell', 'note'], what: { shown: true, value: noted.what } }])
  expect((await as(joris).list({})).incidents).toEqual([])
  await expect(as(joris).tell({ id: id as never, whom: 'authority', on: today })).rejects.toThrow('absent')
  await expect(as(joris).addNote({ id: id as never, text: 'x' })).rejects.toThrow('absent')
  expect(await as(els).close({ id: id as never })).toEqual({ done: false, refusal: 'authority-not-told' })
  expect(await as(els).tell({ id: id as never, whom: 'authority', on: addDays(today, 1) })).toEqual({ done: false, refusal: 'not-told-yet' })
  await as(els).addNote({ id: id as never, text: 'gewist op beide toestellen' })
  await as(els).tell({ id: id as never, whom: 'authority', on: today })
  expect(await as(els).close({ id: id as never })).toMatchObject({ done: true })
  expect((await as(els).list({})).incidents).toMatchObject([{ closedOn: today, untold: [], may: [], notes: [{ text: { shown: true, value: 'gewist op beide toestellen' } }] }])
  expect(await as(els).addNote({ id: id as never, text: 'x' })).toEqual({ done: false, refusal: 'incident-closed' })
})

test('nothing is noticed in the future, nor before it happened', async () => {
  expect(await as(els).note({ ...noted, noticedOn: addDays(today, 1) })).toEqual({ done: false, refusal: 'not-noticed-yet' })
  await expect(as(els).note({ ...noted, noticedOn: localDate('2026-10-04') })).rejects.toThrow()
})

test('after three days without telling it is late', async () => {
  await as(els).note({ ...noted, happenedOn: addDays(today, -4), noticedOn: addDays(today, -4) })
  expect((await as(els).list({})).incidents).toMatchObject([{ late: true, tellBy: addDays(today, -1) }])
})

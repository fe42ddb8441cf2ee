import { sealRecord, viewOf } from '@kader/disclosure'
import type { SaveOrganisation } from '@kader/domain/commands/organisation'
import { localDate } from '@kader/domain/local-date'
import type { Mandate } from '@kader/domain/mandate'
import { beforeEach, expect, test } from 'vitest'
import { callerFactory, router } from '../procedures/trpc.ts'
import { requestOf } from '../testing/call.ts'
import { memoryTransactions } from '../testing/memory-transactions.ts'
import { anke, elders, everyMandate, numberedIds, oefenstad, today } from '../testing/oefenstad.ts'
import { listOrganisations } from './list-organisations.ts'
import { saveOrganisation } from './save-organisation.ts'
import type { OrganisationViews } from './views.ts'

const { els, lien, marc, ruth } = oefenstad
const register = { setting: 'bilateral', purpose: 'operations', existence: 'within' } as const
const views: OrganisationViews = {
  organisation: viewOf('organisation', { ...register, facts: ['subSector', 'service', 'territory'], fields: ['name', 'kbo', 'institution', 'ovo', 'contacts', 'dataProtection'] }),
  before: viewOf('organisation-before', { ...register, facts: ['subSector', 'territory', 'madeOn'], fields: ['name', 'kbo', 'institution', 'ovo', 'contacts', 'dataProtection'] }),
  municipality: viewOf('municipality', { ...register, facts: ['nis'], fields: ['name'] }),
  seat: viewOf('seat', { ...register, facts: ['mandate'], fields: ['name', 'service'] }),
}
const newId = numberedIds(7)
const clb: SaveOrganisation = {
  subSector: 'clb',
  service: els.service,
  territory: [{ nis: '44012', from: localDate('2020-01-01'), to: localDate('2024-12-31') }],
  name: 'CLB (verzonnen)',
  kbo: '0999.999.922',
  institution: '',
  ovo: '',
  contacts: ['onthaal'],
  dataProtection: '',
}
let memory = memoryTransactions(everyMandate)

beforeEach(async () => {
  memory = memoryTransactions(everyMandate)
  const facts = { id: newId(), cell: lien.cell!, source: { holder: lien.capacity, mandate: lien.id, service: lien.service }, addressees: [{ to: 'register' as const }], attested: [] }
  await memory.run(lien, async ({ shelf }) => {
    await shelf('municipality').add(sealRecord('municipality', { ...facts, nis: '44012', to: localDate('2024-12-31'), into: '44086' }, { name: 'De Pinte', province: 'x' }))
  })
})

function at(mandate: Mandate) {
  const sector = mandate.portal
  return callerFactory(router({ list: listOrganisations(sector, views), save: saveOrganisation(sector, views) }))(requestOf(mandate, memory))
}

test('what an organiser writes of a service of the own cell is read in every cell and by oversight', async () => {
  expect(await at(lien).save(clb)).toMatchObject({ done: true })
  for (const reader of [marc, ruth, elders.marc, anke]) {
    const { organisations, municipalities } = await at(reader).list({})
    expect(organisations).toMatchObject([{ service: els.service, name: { value: 'CLB (verzonnen)' }, kbo: { value: '0999999922' } }])
    expect(municipalities).toMatchObject([{ nis: '44012', name: { value: 'De Pinte' } }])
  }
})

test('it is corrected by the organisers of that cell, and by nobody else', async () => {
  await at(lien).save(clb)
  const { id } = (await at(marc).list({})).organisations[0]!
  expect(await at(marc).save({ ...clb, id, name: 'Anders' })).toEqual({ done: true, id })
  expect((await at(lien).list({})).organisations.map(({ name, may }) => [name, may])).toEqual([[{ shown: true, value: 'Anders' }, ['edit']]])
  for (const other of [ruth, elders.marc, anke]) {
    expect((await at(other).list({})).organisations[0]?.may).toEqual([])
    expect(await at(other).save({ ...clb, id })).toMatchObject({ refusal: 'not-the-keeper' })
  }
})

test('an organiser writes of no service that does not sit in the cell, and of no municipality that had ended', async () => {
  expect(await at(lien).save({ ...clb, service: newId() })).toMatchObject({ refusal: 'not-of-this-cell' })
  const { service: _, ...nameless } = clb
  expect(await at(lien).save(nameless)).toMatchObject({ refusal: 'not-of-this-cell' })
  expect(await at(lien).save({ ...clb, territory: [{ nis: '44012', from: localDate('2020-01-01') }] })).toMatchObject({ refusal: 'municipality-not-then' })
  expect((await at(lien).list({})).organisations).toEqual([])
})

test('what does not exist is not corrected', async () => {
  await expect(at(lien).save({ ...clb, id: newId() })).rejects.toMatchObject({ code: 'NOT_FOUND' })
})

test('oversight keeps a register of its own, of organisations outside every cell', async () => {
  const { cell } = elders.marc
  const keeper = { ...anke, cell: cell! }
  const own = memoryTransactions([...everyMandate.filter(({ id }) => id !== anke.id), keeper])
  const caller = callerFactory(router({ list: listOrganisations('oversight', views), save: saveOrganisation('oversight', views) }))(requestOf(keeper, own))
  const { service: _, ...outside } = clb
  expect(await caller.save({ ...outside, territory: [] })).toMatchObject({ done: true })
  expect((await caller.list({})).organisations).toMatchObject([{ may: ['edit'] }])
})

test('each correction keeps what stood there, who wrote it over, and when', async () => {
  await at(lien).save(clb)
  const { id } = (await at(marc).list({})).organisations[0]!
  await at(marc).save({ ...clb, id, name: 'Anders' })
  await at(lien).save({ ...clb, id, name: 'Nog anders', territory: [] })
  const [kept] = (await at(ruth).list({})).organisations
  expect(kept).toMatchObject({
    name: { value: 'Nog anders' },
    before: [
      { name: { value: 'Anders' }, correctedBy: lien.id, madeOn: today, territory: clb.territory },
      { name: { value: 'CLB (verzonnen)' }, correctedBy: marc.id, madeOn: today, kbo: { value: '0999999922' } },
    ],
  })
  expect((await at(ruth).list({})).municipalities).toMatchObject([{ nis: '44012' }])
})

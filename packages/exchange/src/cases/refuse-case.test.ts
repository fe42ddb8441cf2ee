import { id as idOf, type Id } from '@kader/domain/id'
import { beforeEach, describe, expect, test } from 'vitest'
import { callerFactory, router } from '../procedures/trpc.ts'
import { readSignal } from '../signals/read-signal.ts'
import { registerSignal } from '../signals/register-signal.ts'
import { saveSignal } from '../signals/save-signal.ts'
import { withdrawRegistration } from '../signals/withdraw-registration.ts'
import { requestOf } from '../testing/call.ts'
import { memoryTransactions, type MemoryTransactions } from '../testing/memory-transactions.ts'
import { everyMandate, oefenstad, today } from '../testing/oefenstad.ts'
import { viewOf } from '../view.ts'
import { acceptSignal } from './accept-signal.ts'
import { listCases } from './list-cases.ts'
import { putOnCaseList } from './put-on-case-list.ts'
import { readCase } from './read-case.ts'
import { refuseCase } from './refuse-case.ts'
import { triageInbox } from './triage-inbox.ts'

const team = { setting: 'shared-secrecy', purpose: 'care', recipient: 'own-team', existence: 'within' } as const
const asked = { setting: 'case-registration', purpose: 'prevent-terrorism' } as const
const signals = {
  signal: viewOf('signal', { ...team, facts: ['status', 'urgent', 'age', 'registeredOn'], fields: [] }),
  line: viewOf('signal-line', { ...team, facts: ['kind'], fields: ['text'] }),
}
const cases = {
  registration: viewOf('signal', { ...asked, facts: ['status', 'urgent', 'age', 'registeredOn'], fields: [] }),
  registeredLine: viewOf('signal-line', { ...asked, existence: 'within', facts: ['kind'], fields: ['text'] }),
  caseFile: viewOf('case-file', { ...asked, facts: ['status', 'age', 'listedOn', 'reviewBy', 'weighedOn', 'motivatedOn', 'authorisedOn', 'ownFileAuthorisedOn', 'objectedOn'], fields: [] }),
  listingReason: viewOf('listing-decision', { ...asked, facts: ['day', 'decision'], fields: ['indications', 'reason'] }),
  weighing: viewOf('minor-weighing', { ...asked, facts: ['day'], fields: ['weighing', 'motivation'] }),
  closingNote: viewOf('closing-note', { setting: 'case-registration', purpose: 'prevent-terrorism', facts: ['day', 'step'], fields: ['reason'] }),
  destruction: viewOf('destruction', { setting: 'bilateral', purpose: 'operations', existence: 'within', facts: ['caseFile', 'ground', 'status', 'proposedOn', 'decidedOn', 'decidedBy', 'gone'], fields: ['selectionRule'] }),
  seat: viewOf('seat', { setting: 'bilateral', purpose: 'operations', existence: 'within', facts: ['mandate', 'capacity'], fields: ['name', 'service'] }),
  refusal: viewOf('case-refusal', { ...asked, facts: ['day', 'route'], fields: ['reason'] }),
  consultation: viewOf('consultation', { ...asked, facts: ['status', 'day'], fields: [] }),
}
const service = callerFactory(
  router({ save: saveSignal('education'), read: readSignal('education', () => signals), register: registerSignal('education'), withdraw: withdrawRegistration('education') }),
)
const organiser = callerFactory(
  router({ inbox: triageInbox(cases), accept: acceptSignal(cases), list: listCases(cases), read: readCase(cases), putOnList: putOnCaseList(cases), refuse: refuseCase(cases) }),
)

let memory: MemoryTransactions
let signal: Id
let id: Id
const els = () => service(requestOf(oefenstad.els, memory))
const joris = () => service(requestOf(oefenstad.joris, memory))
const marc = () => organiser(requestOf(oefenstad.marc, memory))
const lien = () => organiser(requestOf(oefenstad.lien, memory))
const refusing = () => ({ id, route: 'ordinary-help' as const, reason: 'geen aanwijzingen' })

beforeEach(async () => {
  memory = memoryTransactions(everyMandate)
  const receipt = await els().save({ age: 'adult', attested: ['C-SHARED'], reason: 'het team volgt mee op', lines: [{ kind: 'SIG', text: 'blijft vaak weg' }, { kind: 'CARE', text: 'slaapt slecht' }] })
  signal = idOf(receipt.done ? (receipt.id ?? '') : '')
  const [first] = (await els().read({ id: signal })).lines
  await els().register({ id: signal, lines: first === undefined ? [] : [first.id], urgent: false, attested: ['C-FREE', 'C-NEC'], reason: 'ongerust' })
  await lien().accept({ id: signal })
  id = idOf(memory.rows().find(({ record }) => record === 'case-file')?.facts.id ?? '')
})

describe('a registration that the mayor does not take up', () => {
  test('is gone for the organiser, but for the mayor\u2019s own reason and where it belongs instead', async () => {
    expect((await marc().read({ id })).may).toContain('refuse')
    expect(await marc().refuse(refusing())).toEqual({ done: true, id })
    expect(await marc().list({})).toMatchObject({ cases: [], refused: [{ day: today, route: 'ordinary-help', reason: { shown: true, value: 'geen aanwijzingen' } }] })
    expect(await lien().list({})).toEqual({ cases: [], refused: [], alike: [] })
    for (const one of [marc(), lien()]) {
      await expect(one.read({ id })).rejects.toMatchObject({ code: 'NOT_FOUND' })
      expect((await one.inbox({})).signals).toEqual([])
    }
    expect(memory.rows().some(({ facts }) => JSON.stringify(facts).includes('"organiser"'))).toBe(false)
  })

  test('looks the same to its writer and to the team as before, also when he withdraws it', async () => {
    const before = [await els().read({ id: signal }), await joris().read({ id: signal })]
    await marc().refuse(refusing())
    expect([await els().read({ id: signal }), await joris().read({ id: signal })]).toEqual(before)
    expect(await els().withdraw({ id: signal })).toEqual({ done: true, id: signal })
    expect(await els().read({ id: signal })).toMatchObject({ status: 'draft', registered: [] })
  })

  test('is not taken up after all, nor refused twice', async () => {
    await marc().refuse(refusing())
    await expect(marc().putOnList({ id, indications: 'x', reason: 'toch' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(marc().refuse(refusing())).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  test('is refused by the mayor alone, and not once it is on his list', async () => {
    expect(await lien().refuse(refusing())).toEqual({ done: false, refusal: 'only-the-mayor' })
    await marc().putOnList({ id, indications: 'x', reason: 'er zijn aanwijzingen' })
    expect(await marc().refuse(refusing())).toEqual({ done: false, refusal: 'already-listed' })
    expect((await marc().read({ id })).lines).toHaveLength(1)
  })
})

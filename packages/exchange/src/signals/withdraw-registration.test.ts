import { id as idOf, type Id } from '@kader/domain/id'
import { beforeEach, describe, expect, test } from 'vitest'
import { acceptSignal } from '../cases/accept-signal.ts'
import { listCases } from '../cases/list-cases.ts'
import { putOnCaseList } from '../cases/put-on-case-list.ts'
import { readCase } from '../cases/read-case.ts'
import { triageInbox } from '../cases/triage-inbox.ts'
import { callerFactory, router } from '../procedures/trpc.ts'
import { requestOf } from '../testing/call.ts'
import { memoryTransactions, type MemoryTransactions } from '../testing/memory-transactions.ts'
import { everyMandate, oefenstad } from '../testing/oefenstad.ts'
import { viewOf } from '../view.ts'
import { readSignal } from './read-signal.ts'
import { registerSignal } from './register-signal.ts'
import { saveSignal } from './save-signal.ts'
import { withdrawRegistration } from './withdraw-registration.ts'

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
  closingNote: viewOf('closing-note', { setting: 'case-registration', purpose: 'prevent-terrorism', facts: ['day', 'step'], fields: ['reason'] }),
  destruction: viewOf('destruction', { setting: 'bilateral', purpose: 'operations', existence: 'within', facts: ['caseFile', 'ground', 'status', 'proposedOn', 'decidedOn', 'decidedBy', 'gone'], fields: ['selectionRule'] }),
  seat: viewOf('seat', { setting: 'bilateral', purpose: 'operations', existence: 'within', facts: ['mandate', 'capacity'], fields: ['name', 'service'] }),
  refusal: viewOf('case-refusal', { ...asked, facts: ['day', 'route'], fields: ['reason'] }),
  listingReason: viewOf('listing-decision', { ...asked, facts: ['day', 'decision'], fields: ['indications', 'reason'] }),
  weighing: viewOf('minor-weighing', { ...asked, facts: ['day'], fields: ['weighing', 'motivation'] }),
  consultation: viewOf('consultation', { ...asked, facts: ['status', 'day'], fields: [] }),
}
const service = callerFactory(
  router({ save: saveSignal('education'), read: readSignal('education', () => signals), register: registerSignal('education'), withdraw: withdrawRegistration('education') }),
)
const organiser = callerFactory(
  router({ inbox: triageInbox(cases), accept: acceptSignal(cases), list: listCases(cases), read: readCase(cases), putOnList: putOnCaseList(cases) }),
)

let memory: MemoryTransactions
let signal: Id
const els = () => service(requestOf(oefenstad.els, memory))
const joris = () => service(requestOf(oefenstad.joris, memory))
const marc = () => organiser(requestOf(oefenstad.marc, memory))
const caseFile = () => memory.rows().find(({ record }) => record === 'case-file')?.facts.id

beforeEach(async () => {
  memory = memoryTransactions(everyMandate)
  const receipt = await els().save({ age: 'adult', attested: ['C-SHARED'], reason: 'het team volgt mee op', lines: [{ kind: 'SIG', text: 'blijft vaak weg' }] })
  signal = idOf(receipt.done ? (receipt.id ?? '') : '')
  const { lines } = await els().read({ id: signal })
  await els().register({ id: signal, lines: lines.map(({ id }) => id), urgent: true, attested: ['C-FREE', 'C-NEC'], reason: 'ongerust' })
})

describe('a registration that is withdrawn', () => {
  test('is the writer\u2019s alone again, and leaves nothing behind', async () => {
    expect((await marc().inbox({})).signals).toHaveLength(1)
    expect((await els().read({ id: signal })).may).toEqual(['withdraw'])
    expect(await els().withdraw({ id: signal })).toEqual({ done: true, id: signal })
    expect((await marc().inbox({})).signals).toEqual([])
    expect(caseFile()).toBeUndefined()
    expect(await els().read({ id: signal })).toMatchObject({ status: 'draft', urgent: false, lines: [{ text: { shown: true } }], registered: [], may: ['edit', 'register'] })
    await expect(joris().read({ id: signal })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect(memory.rows().filter(({ record, facts }) => record === 'attestation' && (facts as { revokedOn?: string }).revokedOn === undefined)).toEqual([])
  })

  test('and was taken up already, is gone for the organiser, and its writer learns no difference', async () => {
    await marc().accept({ id: signal })
    expect((await marc().list({})).cases).toHaveLength(1)
    expect(await els().withdraw({ id: signal })).toEqual({ done: true, id: signal })
    expect((await marc().list({})).cases).toEqual([])
  })

  test('leaves the mayor the case he put on his list, without a word of what was registered', async () => {
    await marc().accept({ id: signal })
    const id = idOf(caseFile() ?? '')
    await marc().putOnList({ id, indications: 'x', reason: 'er zijn aanwijzingen' })
    expect((await marc().read({ id })).lines).toHaveLength(1)
    expect(await els().withdraw({ id: signal })).toEqual({ done: true, id: signal })
    expect(await marc().read({ id })).toMatchObject({ status: 'listed', lines: [], reasons: [{ reason: { shown: true } }] })
  })

  test('is withdrawn by its writer only, and once', async () => {
    await expect(joris().withdraw({ id: signal })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await els().withdraw({ id: signal })
    expect(await els().withdraw({ id: signal })).toEqual({ done: false, refusal: 'nothing-to-withdraw' })
  })

  test('can be made again', async () => {
    await els().withdraw({ id: signal })
    const { lines } = await els().read({ id: signal })
    expect(await els().register({ id: signal, lines: lines.map(({ id }) => id), urgent: false, attested: ['C-FREE', 'C-NEC'], reason: 'toch' })).toMatchObject({ done: true })
    expect((await marc().inbox({})).signals).toHaveLength(1)
  })
})

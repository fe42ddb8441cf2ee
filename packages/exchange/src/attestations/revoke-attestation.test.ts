import { id as idOf, type Id } from '@kader/domain/id'
import { beforeEach, describe, expect, test } from 'vitest'
import { callerFactory, router } from '../procedures/trpc.ts'
import { saveSignal } from '../signals/save-signal.ts'
import { readSignal } from '../signals/read-signal.ts'
import { requestOf } from '../testing/call.ts'
import { memoryTransactions, type MemoryTransactions } from '../testing/memory-transactions.ts'
import { everyMandate, oefenstad, today } from '../testing/oefenstad.ts'
import { viewOf } from '../view.ts'
import { listAttestations } from './list-attestations.ts'
import { revokeAttestation } from './revoke-attestation.ts'

const team = { setting: 'shared-secrecy', purpose: 'care', recipient: 'own-team', existence: 'within' } as const
const signals = {
  signal: viewOf('signal', { ...team, facts: ['status', 'urgent', 'age', 'registeredOn'], fields: [] }),
  line: viewOf('signal-line', { ...team, facts: ['kind'], fields: ['text'] }),
}
const own = viewOf('attestation', { ...team, facts: ['about', 'condition', 'day', 'revokedOn'], fields: ['reason'] })
const app = router({ save: saveSignal('education'), read: readSignal('education', () => signals), list: listAttestations('education', own), revoke: revokeAttestation('education') })
const make = callerFactory(app)

let memory: MemoryTransactions
let signal: Id
const els = () => make(requestOf(oefenstad.els, memory))
const joris = () => make(requestOf(oefenstad.joris, memory))
const absent = { code: 'NOT_FOUND' }
const shared = { age: 'adult' as const, attested: ['C-SHARED' as const], reason: 'het team volgt mee op', lines: [{ kind: 'SIG' as const, text: 'blijft vaak weg' }] }

beforeEach(async () => {
  memory = memoryTransactions(everyMandate)
  const receipt = await els().save(shared)
  signal = idOf(receipt.done ? (receipt.id ?? '') : '')
})

describe('what one attested', () => {
  test('one reads back with its day and reason, and nobody else does', async () => {
    expect((await els().list({})).attestations).toMatchObject([{ about: signal, condition: 'C-SHARED', day: today, reason: { shown: true, value: shared.reason } }])
    expect((await joris().list({})).attestations).toEqual([])
  })

  test('opens the signal to colleagues until one takes it back, and from then on no more', async () => {
    expect((await joris().read({ id: signal })).lines).toHaveLength(1)
    const [given] = (await els().list({})).attestations
    expect(await els().revoke({ id: given!.id })).toMatchObject({ done: true })
    await expect(joris().read({ id: signal })).rejects.toMatchObject(absent)
    expect((await els().list({})).attestations).toMatchObject([{ revokedOn: today }])
    expect(await els().revoke({ id: given!.id })).toEqual({ done: false, refusal: 'already-revoked' })
  })

  test('is taken back by oneself only', async () => {
    const [given] = (await els().list({})).attestations
    await expect(joris().revoke({ id: given!.id })).rejects.toMatchObject(absent)
    expect((await joris().read({ id: signal })).lines).toHaveLength(1)
  })

  test('more than once is taken back at once', async () => {
    const { lines } = await els().read({ id: signal })
    await els().save({ ...shared, id: signal, lines: lines.map(({ id }) => ({ id, kind: 'SIG' as const, text: 'blijft weg' })) })
    const given = (await els().list({})).attestations
    expect(given).toHaveLength(2)
    await els().revoke({ id: given[0]!.id })
    expect((await els().list({})).attestations.every(({ revokedOn }) => revokedOn === today)).toBe(true)
  })

  test('is taken back by rewriting without it', async () => {
    await els().save({ age: 'adult', id: signal, lines: [], attested: [] })
    expect((await els().list({})).attestations).toMatchObject([{ revokedOn: today }])
  })
})

import { id as idOf, type Id } from '@kader/domain/id'
import { beforeEach, describe, expect, test } from 'vitest'
import { callerFactory, router } from '../procedures/trpc.ts'
import { requestOf } from '../testing/call.ts'
import { memoryTransactions, type MemoryTransactions } from '../testing/memory-transactions.ts'
import { everyMandate, oefenstad } from '../testing/oefenstad.ts'
import { viewOf } from '../view.ts'
import { listSignals } from './list-signals.ts'
import { readSignal } from './read-signal.ts'
import { saveSignal } from './save-signal.ts'

const team = { setting: 'shared-secrecy', purpose: 'care', recipient: 'own-team', existence: 'within' } as const
const views = {
  signal: viewOf('signal', { ...team, facts: ['status', 'urgent', 'age', 'registeredOn'], fields: [] }),
  line: viewOf('signal-line', { ...team, facts: ['kind'], fields: ['text'] }),
}
const app = router({ list: listSignals('education', () => views), read: readSignal('education', () => views), save: saveSignal('education') })

function people(memory: MemoryTransactions) {
  const make = callerFactory(app)
  return { els: make(requestOf(oefenstad.els, memory)), joris: make(requestOf(oefenstad.joris, memory)) }
}

const shared = { age: 'adult' as const, attested: ['C-SHARED' as const], reason: 'het team volgt mee op' }
const line = (text: string, id?: Id) => ({ kind: 'SIG' as const, text, ...(id === undefined ? {} : { id }) })
let memory: MemoryTransactions
let signal: Id

beforeEach(async () => {
  memory = memoryTransactions(everyMandate)
  const receipt = await people(memory).els.save({ ...shared, lines: [line('blijft vaak weg'), line('spreekt over vertrekken')] })
  signal = idOf(receipt.done ? (receipt.id ?? '') : '')
})

describe('a draft', () => {
  test('that lost a line has lost it for the writer and for the team', async () => {
    const { els, joris } = people(memory)
    const [first] = (await els.read({ id: signal })).lines
    await els.save({ ...shared, id: signal, lines: [line('blijft vaak weg', first?.id)] })
    expect((await els.read({ id: signal })).lines).toHaveLength(1)
    expect((await joris.read({ id: signal })).lines).toHaveLength(1)
    expect(memory.rows().filter(({ record }) => record === 'signal-line')).toHaveLength(1)
  })

  test('whose writer no longer attests that the team shares is gone for the team', async () => {
    const { els, joris } = people(memory)
    expect((await joris.list({})).team).toHaveLength(1)
    const { lines } = await els.read({ id: signal })
    await els.save({ age: 'adult', attested: [], id: signal, lines: lines.map(({ id }) => line('anders', id)) })
    expect((await joris.list({})).team).toEqual([])
    await expect(joris.read({ id: signal })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  test('is changed by its writer only, also for a colleague who reads it', async () => {
    await expect(people(memory).joris.save({ ...shared, id: signal, lines: [] })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  test('takes no line of another signal', async () => {
    const { els } = people(memory)
    const [first] = (await els.read({ id: signal })).lines
    await expect(els.save({ ...shared, lines: [line('x', first?.id)] })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  test('is not opened to the team by attesting what only the register can show', async () => {
    const { els, joris } = people(memory)
    await els.save({ age: 'adult', attested: ['C-NOSEC', 'C-MAND'], reason: 'x', lines: [line('y')] })
    expect((await joris.list({})).team).toHaveLength(1)
  })
})

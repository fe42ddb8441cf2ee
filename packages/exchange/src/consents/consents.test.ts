import { id as idOf, type Id } from '@kader/domain/id'
import { localDate } from '@kader/domain/local-date'
import { beforeEach, describe, expect, test } from 'vitest'
import { callerFactory, router } from '../procedures/trpc.ts'
import { previewSignal } from '../signals/preview-signal.ts'
import { saveSignal } from '../signals/save-signal.ts'
import { requestOf } from '../testing/call.ts'
import { memoryTransactions, type MemoryTransactions } from '../testing/memory-transactions.ts'
import { everyMandate, oefenstad, today } from '../testing/oefenstad.ts'
import { viewOf } from '../view.ts'
import { listConsents } from './list-consents.ts'
import { recordConsent } from './record-consent.ts'
import { withdrawConsent } from './withdraw-consent.ts'

const view = viewOf('consent', {
  setting: 'own-file', purpose: 'own-task', recipient: 'own-team', existence: 'within',
  facts: ['by', 'capable', 'kinds', 'recipients', 'purpose', 'day', 'until', 'withdrawnOn'], fields: ['text'],
})
const school = { recipient: 'school-director', setting: 'bilateral', purpose: 'care' } as const
const app = router({
  save: saveSignal('education'),
  preview: previewSignal('education', () => [school]),
  list: listConsents('education', view),
  record: recordConsent('education'),
  takeBack: withdrawConsent('education'),
})
const make = callerFactory(app)

let memory: MemoryTransactions
let about: Id
const els = () => make(requestOf(oefenstad.els, memory))
const joris = () => make(requestOf(oefenstad.joris, memory))
const given = () => ({ about, by: 'person' as const, capable: true, kinds: ['CARE' as const], recipients: ['school-director' as const], purpose: 'care' as const, text: 'Ik ga akkoord.', day: today })
const mayTell = async (who = els(), kind: 'CARE' | 'SIG' = 'CARE') =>
  (await who.preview({ id: about, age: 'adult', kinds: [kind], attested: ['C-NEC'] })).rows[0]?.cells[0]?.sight

beforeEach(async () => {
  memory = memoryTransactions(everyMandate)
  const receipt = await els().save({ age: 'adult', attested: [], lines: [{ kind: 'CARE', text: 'slaapt slecht' }] })
  about = idOf(receipt.done ? (receipt.id ?? '') : '')
})

describe('with a consent on file', () => {
  test('the school may be told what it names, from then until it is taken back (E04)', async () => {
    expect(await mayTell()).toBe('nothing')
    const filed = await els().record(given())
    expect(await mayTell()).toBe('line')
    expect(await mayTell(els(), 'SIG')).toBe('nothing')
    await els().takeBack({ id: idOf(filed.done ? (filed.id ?? '') : ''), note: 'zij bedacht zich' })
    expect(await mayTell()).toBe('nothing')
    expect((await els().list({ id: about })).consents).toMatchObject([{ withdrawnOn: today, text: { shown: true, value: 'Ik ga akkoord.' } }])
  })

  test('nobody else leans on it, reads it or takes it back', async () => {
    const filed = await els().record(given())
    const id = idOf(filed.done ? (filed.id ?? '') : '')
    expect(await mayTell(joris())).toBe('nothing')
    await expect(joris().list({ id: about })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(joris().takeBack({ id, note: 'x' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(joris().record(given())).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect(await mayTell()).toBe('line')
  })

  test('a second withdrawal, and a consent of who may not give it, are refused', async () => {
    const filed = await els().record(given())
    const id = idOf(filed.done ? (filed.id ?? '') : '')
    await els().takeBack({ id, note: 'x' })
    expect(await els().takeBack({ id, note: 'x' })).toEqual({ done: false, refusal: 'already-withdrawn' })
    expect(await els().record({ ...given(), by: 'parent' })).toEqual({ done: false, refusal: 'person-consents-himself' })
  })

  test('a last day before the first is told at its field', async () => {
    await expect(els().record({ ...given(), until: localDate('2026-10-04') })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  })
})

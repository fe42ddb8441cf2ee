import { hashOf } from '@kader/audit/hash'
import { base64Of, bytesOf as decoded } from '@kader/domain/base64'
import { Code } from '@kader/domain/code'
import type { IssueInstruction } from '@kader/domain/commands/instruction'
import { id as idOf, type Id } from '@kader/domain/id'
import { beforeEach, describe, expect, test } from 'vitest'
import { callerFactory, router } from '../procedures/trpc.ts'
import { requestOf } from '../testing/call.ts'
import { memoryTransactions, type MemoryTransactions } from '../testing/memory-transactions.ts'
import { elders, everyMandate, oefenstad, today } from '../testing/oefenstad.ts'
import { viewOf } from '../view.ts'
import { addFilePart } from './add-file-part.ts'
import { issueInstruction } from './issue-instruction.ts'
import { openFile } from './open-file.ts'

const register = { setting: 'bilateral', purpose: 'operations', existence: 'within' } as const
const facts = ['kind', 'issuedOn', 'from', 'to', 'norm', 'file', 'audience', 'binding', 'suspendsAfterDays', 'version', 'replaces', 'announcedOn'] as const
const views = {
  instruction: viewOf('instruction', { ...register, facts, fields: ['issuer', 'number', 'subject', 'fileName'] }),
  file: viewOf('instruction-file', { ...register, facts: [], fields: ['bytes'] }),
}
const town = router({ issue: issueInstruction('municipality'), addPart: addFilePart('municipality', views), openFile: openFile('municipality', views) })
const school = router({ openFile: openFile('education', views) })
const { lien, marc, els, hilde } = oefenstad

let memory: MemoryTransactions
beforeEach(() => {
  memory = memoryTransactions(everyMandate)
})
const as = (mandate = lien) => callerFactory(town)(requestOf(mandate, memory))
const reader = (mandate = els) => callerFactory(school)(requestOf(mandate, memory))
const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (one) => one.charCodeAt(0))

async function marked(text: string, more: Partial<IssueInstruction> = {}): Promise<Id> {
  const content = bytesOf(text)
  const receipt = await as().issue({
    kind: 'local-order', issuedOn: today, from: today, audience: { cells: [], services: [], capacities: ['clb-worker'] }, binding: false,
    issuer: 'x', number: '', subject: 'y', file: { sha256: Code.parse(hashOf(content)), bytes: content.length }, fileName: 'x.pdf', ...more,
  })
  if (!receipt.done) throw new Error(receipt.refusal)
  return idOf(receipt.id ?? '')
}
const part = (id: Id, text: string, at = 0, of = 1) => ({ id, part: at, of, bytes: base64Of(bytesOf(text)) })
const no = (refusal: string) => ({ done: false, refusal })
const absent = { code: 'NOT_FOUND' }

describe('the file of an instruction', () => {
  test('arrives in parts, in whatever order and also twice, and opens only when it is whole', async () => {
    const id = await marked('%PDF-1.7 eerste en tweede')
    expect(await as().addPart(part(id, ' en tweede', 1, 2))).toMatchObject({ done: true })
    await expect(reader().openFile({ id })).rejects.toMatchObject(absent)
    expect(await as().addPart(part(id, ' en tweede', 1, 2))).toMatchObject({ done: true })
    expect(await as().addPart(part(id, '%PDF-1.7 eerste', 0, 2))).toMatchObject({ done: true })
    expect(await as().addPart(part(id, 'nog iets', 2, 3))).toMatchObject({ done: true })
    const { type, parts } = await reader().openFile({ id })
    expect([type, ...parts.map(({ bytes }) => bytes.shown && String.fromCharCode(...decoded(bytes.value)))]).toEqual(['pdf', '%PDF-1.7 eerste', ' en tweede'])
  })

  test.each([
    ['file-changed', '%PDF-1.7 het ene', '%PDF-1.7 het andere'],
    ['file-type-unknown', 'PK\u0003\u0004 archief', 'PK\u0003\u0004 archief'],
    ['file-active', '%PDF-1.7 /JavaScript', '%PDF-1.7 /JavaScript'],
  ])('is not kept: %s', async (refusal, text, sent) => {
    const id = await marked(text)
    expect(await as().addPart(part(id, sent))).toEqual(no(refusal))
    await expect(reader().openFile({ id })).rejects.toMatchObject(absent)
  })

  test('is its issuer’s to add, and only where one was marked', async () => {
    const id = await marked('tekst')
    await expect(as(marc).addPart(part(id, 'tekst'))).rejects.toMatchObject(absent)
    await expect(as(elders.lien).addPart(part(id, 'tekst'))).rejects.toMatchObject(absent)
    const { file: _, ...none } = { file: undefined }
    const without = await as().issue({ kind: 'note', issuedOn: today, from: today, audience: { cells: [], services: [], capacities: [] }, binding: false, issuer: 'x', number: '', subject: 'y', fileName: '', ...none })
    expect(await as().addPart(part(idOf(without.done ? (without.id ?? '') : ''), 'tekst'))).toEqual(no('file-not-marked'))
  })

  test('opens for whom it is addressed to and for who gives instructions, and for nobody else', async () => {
    const id = await marked('tekst')
    await as().addPart(part(id, 'tekst'))
    expect((await reader().openFile({ id })).type).toBe('txt')
    expect((await as(marc).openFile({ id })).type).toBe('txt')
    await expect(reader(hilde).openFile({ id })).rejects.toMatchObject(absent)
    await expect(reader(elders.els).openFile({ id })).rejects.toMatchObject(absent)
  })

  test('that is too big is told at its field', async () => {
    await expect(marked('x', { file: { sha256: Code.parse('a'.repeat(64)), bytes: 3 * 1024 * 1024 + 1 } })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  })
})

test('an order names services that sit in the cell, and a cell that was entered', async () => {
  const asked = { kind: 'note' as const, issuedOn: today, from: today, binding: false, issuer: 'x', number: '', subject: 'y', fileName: '' }
  const unknown = idOf('00000000-0000-4000-8000-00000000dead')
  expect(await as().issue({ ...asked, audience: { cells: [], services: [unknown], capacities: [] } })).toEqual(no('no-such-place'))
  expect(await as().issue({ ...asked, audience: { cells: [unknown], services: [], capacities: [] } })).toEqual(no('no-such-place'))
  expect(await as().issue({ ...asked, audience: { cells: [], services: [els.service], capacities: [] } })).toMatchObject({ done: true })
})

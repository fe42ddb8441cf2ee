import { localDate } from '@kader/domain/local-date'
import { expect, test } from 'vitest'
import { clockOn } from './clock.ts'
import type { Member } from '@kader/store/register/directory'
import { absoluteMilliseconds, findSession, idleMilliseconds, openSession, switchMandate } from './session.ts'
import { memorySessionStore } from './testing/memory-session-store.ts'
import { heldMandate } from './testing/test-directory.ts'

const begin = Date.parse('2026-10-05T08:00:00Z')
const els = { issuer: 'https://login.example', subject: 'els', assurance: null }

function world() {
  const state = {
    now: begin,
    member: { person: 'els', name: 'Els', mandates: [heldMandate('education', 'clb-worker')] } as Member | undefined,
  }
  const sessions = memorySessionStore()
  const kept = new Map<string, string | undefined>()
  const parts = {
    sessions,
    clock: clockOn(
      () => localDate('2026-10-05'),
      () => new Date(state.now),
    ),
    directory: { memberOf: async () => state.member },
    addresses: { remember: async (person: string, address: string | undefined) => void kept.set(person, address) },
  }
  return { state, sessions, parts, kept }
}

test('a session lives in its own portal only', async () => {
  const { parts } = world()
  const id = await openSession(parts, 'education', els)
  expect((await findSession(parts, 'education', id)).kind).toBe('active')
  expect((await findSession(parts, 'police', id)).kind).toBe('foreign')
})

test('half an hour without a request ends the session for good', async () => {
  const { parts, state, sessions } = world()
  const id = await openSession(parts, 'education', els)
  state.now = begin + idleMilliseconds - 1
  expect((await findSession(parts, 'education', id)).kind).toBe('active')
  state.now += idleMilliseconds
  expect((await findSession(parts, 'education', id)).kind).toBe('none')
  expect(sessions.kept.size).toBe(0)
})

test('ten hours end a session that never rested', async () => {
  const { parts, state } = world()
  const id = await openSession(parts, 'education', els)
  for (let passed = 0; passed < absoluteMilliseconds; passed += 20 * 60_000) {
    state.now = begin + passed
    expect((await findSession(parts, 'education', id)).kind).toBe('active')
  }
  state.now = begin + absoluteMilliseconds
  expect((await findSession(parts, 'education', id)).kind).toBe('none')
})

test('a mandate that no longer holds is told at the next request, and one that is restored goes on', async () => {
  const { parts, state } = world()
  const held = heldMandate('education', 'clb-worker')
  state.member = { person: 'els', name: 'Els', mandates: [held] }
  const id = await openSession(parts, 'education', els)
  state.member = { person: 'els', name: 'Els', mandates: [heldMandate('education', 'clb-worker')] }
  expect((await findSession(parts, 'education', id)).kind).toBe('mandate-ended')
  state.member = { person: 'els', name: 'Els', mandates: [held] }
  expect((await findSession(parts, 'education', id)).kind).toBe('active')
  state.member = undefined
  expect((await findSession(parts, 'education', id)).kind).toBe('none')
})

test('a person without a mandate gets no session', async () => {
  const { parts, state, sessions } = world()
  state.member = { person: 'els', name: 'Els', mandates: [] }
  expect(await openSession(parts, 'education', els)).toBeUndefined()
  expect(sessions.kept.size).toBe(0)
})

test('nobody switches to a mandate that is not theirs', async () => {
  const { parts, state } = world()
  const [first, second] = [
    heldMandate('education', 'clb-worker'),
    heldMandate('education', 'school-director'),
  ]
  state.member = { person: 'els', name: 'Els', mandates: [first, second] }
  const id = await openSession(parts, 'education', els)
  const found = await findSession(parts, 'education', id)
  if (found.kind !== 'active') throw new Error('the session should live')
  const written: string[] = []
  const write = async ({ id: mandate }: { readonly id: string }) => void written.push(mandate)
  expect(await switchMandate(parts, found.session, { chosen: crypto.randomUUID(), write })).toBe(false)
  expect(await switchMandate(parts, found.session, { chosen: second.mandate.id, write })).toBe(true)
  expect(written).toEqual([second.mandate.id])
  const after = await findSession(parts, 'education', id)
  expect(after).toMatchObject({ session: { held: { mandate: { capacity: 'school-director' } } } })
})

test('where mail goes is what the identity provider confirms at each sign-in, and nobody without a mandate is remembered', async () => {
  const { parts, state, kept } = world()
  await openSession(parts, 'education', { ...els, mail: 'els@voorbeeld.example' })
  expect([...kept]).toEqual([['els', 'els@voorbeeld.example']])
  await openSession(parts, 'education', els)
  expect([...kept]).toEqual([['els', undefined]])
  kept.clear()
  state.member = { person: 'els', name: 'Els', mandates: [] }
  await openSession(parts, 'education', { ...els, mail: 'els@voorbeeld.example' })
  expect(kept.size).toBe(0)
})

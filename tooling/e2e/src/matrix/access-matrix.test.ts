import { everyMandate } from '@kader/exchange/testing/oefenstad'
import { memoryTransactions, type MemoryTransactions } from '@kader/exchange/testing/memory-transactions'
import { Portal } from '@kader/domain/vocabulary/portals'
import { beforeAll, describe, expect, test } from 'vitest'
import { callProcedure, everyProcedure, type Called, type Declared } from './every-procedure.ts'
import { expectations, rolesOf, type Expectation, type Role } from './expectations.ts'
import { contextOf } from './practice.ts'
import { idIn, mandates, onCopy, worldOn, type World } from './world.ts'

let memory: MemoryTransactions
let world: World
beforeAll(async () => {
  memory = memoryTransactions(everyMandate)
  world = await worldOn(memory)
})

const fresh = '00000000-0000-4000-8000-fffffffffff0'
const roles = Object.keys(mandates) as Role[]
const targets = ['signal', 'draft', 'caseFile', 'consultation', 'agreement', 'instruction', 'training', 'mandateChange', 'communication', 'question'] as const

async function call(declared: Declared, role: Role, input: unknown): Promise<Called & { readonly wrote: boolean }> {
  const copy = memory.copy()
  // That somebody read something is noted for whoever it was of, as in the log; nothing else is written by reading.
  const rows = () => copy.rows().filter(({ record }) => record !== 'reading')
  const before = rows()
  const called = await callProcedure(declared, { ...contextOf(onCopy(world, copy).practice, mandates[role]), portal: declared.portal }, input)
  return { ...called, wrote: rows().length !== before.length || rows().some((row, index) => row !== before[index]) }
}

function outcomeOf(called: Called): string {
  if (!called.ok) return called.error === absent ? 'absent' : called.error
  const receipt = called.answer as { done?: boolean; refusal?: string }
  if (receipt.done === undefined) return 'answered'
  return receipt.done ? 'done' : `refused ${receipt.refusal ?? ''}`
}

const absent = JSON.stringify({ message: 'error', code: -32004, data: { code: 'absent', httpStatus: 404 } })

/** A procedure that nobody wrote down expects nothing, and so fails. */
function expectationOf({ path }: Declared): Expectation {
  const found = expectations[path]
  if (found === undefined) throw new Error(`No expectation for ${path}: write down who gets what.`)
  return found
}

test('the matrix knows every procedure, and no other', () => {
  expect([...new Set(everyProcedure.map(({ path }) => path))].toSorted()).toEqual(Object.keys(expectations).toSorted())
})

test('every procedure began from a starter, of its own sector', () => {
  for (const { portal, path, meta } of everyProcedure) {
    expect(meta, path).toMatchObject({ sector: portal })
    expect(['discloses', 'records', 'codes'], path).toContain(meta?.starter)
  }
  expect(Object.keys(rolesOf).toSorted()).toEqual([...Portal.options].toSorted())
})

describe.each(everyProcedure.map((one) => ({ ...one, name: `${one.portal}.${one.path}` })))('$name', (declared) => {
  test('gives each role what it may have of its own cell, and everyone else nothing', async () => {
    const { target, input, gets } = expectationOf(declared)
    const ours: readonly Role[] = rolesOf[declared.portal]
    for (const role of roles) {
      const called = await call(declared, role, input(idIn(world.story, target), world.story))
      expect(`${role}: ${outcomeOf(called)}`).toBe(`${role}: ${(ours.includes(role) && gets[role]) || 'absent'}`)
      if (outcomeOf(called) !== 'done') expect(called.wrote, role).toBe(false)
    }
  })

  test('answers a foreign, an unknown and a swapped id with the same bytes, and changes nothing', async () => {
    const { target, input } = expectationOf(declared)
    if (target === 'nothing') return
    const swapped = targets.filter((one) => one !== target && !(target === 'signal' && one === 'draft') && !(target === 'draft' && one === 'signal'))
    const ids = [fresh, ...(target === 'log' ? [] : [idIn(world.foreign, target)]), ...swapped.map((one) => idIn(world.story, one))]
    for (const role of roles) {
      for (const id of ids) {
        const called = await call(declared, role, input(id, world.story))
        expect([role, called.ok ? called.answer : called.error, called.wrote]).toEqual([role, absent, false])
      }
    }
  })

  test('reads an id that is none as a mistake, and tells whoever is of another portal nothing', async () => {
    const { target, input } = expectationOf(declared)
    if (target === 'nothing') return
    const ours: readonly Role[] = rolesOf[declared.portal]
    for (const role of roles) {
      const called = await call(declared, role, input("' or 1=1", world.story))
      expect(called.wrote).toBe(false)
      expect(called.ok).toBe(false)
      if (!called.ok) expect(called.error).not.toContain('1=1')
      if (!called.ok && !ours.includes(role)) expect([role, called.error]).toEqual([role, expect.stringMatching(/invalid|absent/)])
    }
  })

  test('asked through another portal is absent for everyone, whatever is sent', async () => {
    const { target, input } = expectationOf(declared)
    for (const portal of Portal.options.filter((one) => one !== declared.portal)) {
      const role = rolesOf[portal][0]
      const context = { ...contextOf(world.practice, mandates[role]), portal }
      const called = await callProcedure(declared, context, input(idIn(world.story, target), world.story))
      expect(called).toEqual({ ok: false, error: absent })
    }
  })
})

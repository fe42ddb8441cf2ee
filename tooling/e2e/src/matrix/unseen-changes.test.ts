import { everyMandate, today } from '@kader/exchange/testing/oefenstad'
import { memoryTransactions, type MemoryTransactions } from '@kader/exchange/testing/memory-transactions'
import { describe, expect, test } from 'vitest'
import { callProcedure, everyProcedure } from './every-procedure.ts'
import { expectations, rolesOf, type Role } from './expectations.ts'
import { stages } from './journey.ts'
import { contextOf } from './practice.ts'
import { mayKnow, mayRead } from './replay.ts'
import type { Asking, AnyFacts, Stored } from './replay-conditions.ts'
import { idIn, mandates, onCopy, worldOn, type World } from './world.ts'

/** Every byte that this person can get to read, by every query of his portal. */
async function everythingFor(role: Role, { practice, story }: World): Promise<string> {
  const bytes: string[] = []
  for (const declared of everyProcedure.filter(({ type, portal }) => type === 'query' && portal === mandates[role].portal)) {
    const { target, input } = expectations[declared.path] ?? expect.unreachable(declared.path)
    const called = await callProcedure(declared, contextOf(practice, mandates[role]), input(idIn(story, target), story))
    bytes.push(`${declared.path} ${JSON.stringify(called)}`)
  }
  return bytes.join('\n')
}

const stored = (memory: MemoryTransactions): Stored[] => memory.rows().map((row) => ({ name: row.record, facts: row.facts as AnyFacts }))
const withWords = ['signal', 'signal-line', 'listing-decision', 'minor-weighing', 'invitation', 'contribution', 'conclusion', 'action', 'attestation', 'room-event', 'case-file', 'consultation', 'judicial-document']

/** What this person neither knows of nor can read, and on which nothing rests that he does know of. */
function isUnseen(asking: Asking, row: Stored): boolean {
  if (!withWords.includes(row.name) || row.facts.source.mandate === asking.reader.id) return false
  if (row.name === 'contribution') return !mayRead(asking, row, { field: 'text', ownFile: false })
  if (['attestation', 'room-event', 'judicial-document'].includes(row.name)) return true
  const carries = asking.rows.some((other) => other.facts['caseFile'] === row.facts.id && mayKnow(asking, other))
  return !mayKnow(asking, row) && !carries
}

describe('a record that somebody may not see changes no byte of what he gets', () => {
  const everyone = Object.values(rolesOf).flat().filter((role) => role !== 'anke')
  test.each(everyone)('for %s, when any one of them was never there', async (role) => {
    const memory = memoryTransactions(everyMandate)
    const world = await worldOn(memory, 'spoken')
    const asking: Asking = { rows: stored(memory), register: everyMandate, today, reader: mandates[role] }
    const before = await everythingFor(role, onCopy(world, memory.copy()))
    const unseen = memory.rows().filter((_, index) => isUnseen(asking, asking.rows[index] ?? expect.unreachable()))
    expect(unseen.length).toBeGreaterThan(10)
    for (const gone of unseen) {
      const without = memoryTransactions(everyMandate, { rows: memory.rows().filter((row) => row !== gone), log: [] })
      expect([gone.record, await everythingFor(role, onCopy(world, without))]).toEqual([gone.record, before])
    }
  })

  test.each(['tom', 'bart', 'hilde'] as const)('for %s, who has no part in it, at any moment of the story', async (role) => {
    const moments: string[] = []
    for (const stage of stages) moments.push(await everythingFor(role, await worldOn(memoryTransactions(everyMandate), stage)))
    expect(new Set(moments).size).toBe(1)
  })
})

test('the comparison sees a change where there is one to see', async () => {
  const memory = memoryTransactions(everyMandate)
  const world = await worldOn(memory, 'spoken')
  const before = await everythingFor('nadia', onCopy(world, memory.copy()))
  const rows = memory.rows().filter((row) => !(row.record === 'contribution' && (row.facts as AnyFacts)['kind'] === 'SCH'))
  expect(await everythingFor('nadia', onCopy(world, memoryTransactions(everyMandate, { rows, log: [] })))).not.toBe(before)
})

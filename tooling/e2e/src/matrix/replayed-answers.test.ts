import { everyMandate, oefenstad, today } from '@kader/exchange/testing/oefenstad'
import { memoryTransactions, type MemoryTransactions } from '@kader/exchange/testing/memory-transactions'
import { beforeAll, describe, expect, test } from 'vitest'
import { callProcedure, everyProcedure } from './every-procedure.ts'
import { expectations, rolesOf, type Role } from './expectations.ts'
import { stages } from './journey.ts'
import { contextOf, peopleOn } from './practice.ts'
import type { Asking, AnyFacts } from './replay-conditions.ts'
import { walkAnswer } from './walk-answer.ts'
import { idIn, mandates, worldOn, type World } from './world.ts'

const queries = everyProcedure.filter(({ meta }) => meta?.starter === 'discloses')

describe.each(stages)('when the story is %s', (stage) => {
  let memory: MemoryTransactions
  let world: World
  beforeAll(async () => {
    memory = memoryTransactions(everyMandate)
    world = await worldOn(memory, stage)
  })

  const askingFor = (role: Role): Asking => ({
    rows: memory.rows().map((row) => ({ name: row.record, facts: row.facts as AnyFacts })),
    register: everyMandate,
    today,
    reader: mandates[role],
  })

  test.each(queries.map((one) => ({ ...one, name: `${one.portal}.${one.path}` })))('$name holds nothing that the law, asked again, does not give', async (declared) => {
    const { target, input } = expectations[declared.path] ?? expect.unreachable(declared.path)
    for (const role of rolesOf[declared.portal]) {
      for (const id of target === 'nothing' ? [''] : [idIn(world.story, target), idIn(world.story, 'draft')]) {
        const called = await callProcedure(declared, contextOf(world.practice, mandates[role]), input(id, world.story))
        if (called.ok) expect([role, walkAnswer(called.answer, askingFor(role)).wrong]).toEqual([role, []])
      }
    }
  })
})

test('the walk reaches what is there, and finds what should not be', async () => {
  const memory = memoryTransactions(everyMandate)
  const { practice, story } = await worldOn(memory, 'spoken')
  const answer = await peopleOn(practice).nadia.consults.read({ id: story.consultation })
  const rows = memory.rows().map((row) => ({ name: row.record, facts: row.facts as AnyFacts }))
  const asking = { rows, register: everyMandate, today }
  expect(walkAnswer(answer, { ...asking, reader: oefenstad.nadia }).seen).toBeGreaterThan(40)
  expect(walkAnswer(answer, { ...asking, reader: oefenstad.tom }).wrong.length).toBeGreaterThan(20)
  expect(walkAnswer({ why: { rules: ['zijn naam is Y.'] } }, { ...asking, reader: oefenstad.nadia }).wrong).toHaveLength(1)
})

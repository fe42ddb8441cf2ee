import type { ConsultationStatus } from '@kader/domain/lifecycle/consultation'
import type { CaseStatus } from '@kader/domain/lifecycle/case-file'
import { everyMandate, oefenstad, today } from '@kader/exchange/testing/oefenstad'
import { asyncProperty, assert, array, constantFrom, oneof, record } from 'fast-check'
import { expect, test } from 'vitest'
import { callProcedure, everyProcedure, type Declared } from './every-procedure.ts'
import { expectations, rolesOf, type Role } from './expectations.ts'
import { contextOf } from './practice.ts'
import type { AnyFacts } from './replay-conditions.ts'
import { reach, type Reached } from './states.ts'
import { steps } from './steps-table.ts'
import { walkAnswer } from './walk-answer.ts'
import { idIn, mandates } from './world.ts'

// Whatever people do, in whatever order: states are only left as the workflow says, and nobody reads more than the law gives.

const commands = everyProcedure.filter(({ path }) => steps.includes(path) || path === 'communications.note' || path === 'nameless.ask')
const queries = everyProcedure.filter(({ path }) => ['consults.read', 'consults.list', 'cases.list', 'cases.read', 'signals.list', 'triage.inbox', 'readings.ofMine', 'communications.told'].includes(path))
const begin = constantFrom('S3', 'S4', 'S5', 'S6', 'S6h')
// The organiser's steps move most; speaking and splitting are tried more than the rest.
const moving = commands.filter(({ portal, path }) => portal === 'municipality' && /^(?:cases|consults)\./.test(path))
const spoken = commands.filter(({ path }) => path === 'consults.contribute' || path === 'consults.split' || path === 'consults.callBack')
const step = record({ command: oneof(constantFrom(...commands), constantFrom(...moving), constantFrom(...spoken)), pick: constantFrom(0, 1, 2) })

const mayFollow: Readonly<Record<ConsultationStatus, readonly ConsultationStatus[]>> = { invited: ['invited', 'open', 'held'], open: ['open', 'held', 'closed'], held: ['held', 'invited', 'closed'], closed: ['closed'] }
const caseMayFollow: Readonly<Record<CaseStatus, readonly CaseStatus[]>> = { registered: ['registered', 'triage', 'refused'], triage: ['triage', 'listed', 'refused'], listed: ['listed', 'closed'], refused: ['refused'], closed: ['closed'] }

test('random commands of random people never leave the workflow, and never show what an independent replay forbids', () =>
  assert(
    asyncProperty(begin, array(step, { minLength: 8, maxLength: 30 }), async (state, walk) => {
      const reached = await reach(state)
      for (const { command, pick } of walk) {
        const before = standing(reached)
        await act(reached, command, pick)
        for (const [id, status] of standing(reached)) {
          const was = before.get(id)
          if (was === undefined) continue
          const allowed: readonly string[] = was in mayFollow ? mayFollow[was as ConsultationStatus] : caseMayFollow[was as CaseStatus]
          expect([command.path, was, allowed.includes(status)]).toEqual([command.path, was, true])
        }
      }
      await nobodyReadsTooMuch(reached)
    }),
    { numRuns: 150, seed: 20261124 },
  ), 120_000)

async function act({ practice, story }: Reached, declared: Declared, pick: number): Promise<void> {
  const roles = rolesOf[declared.portal]
  const role: Role = roles[pick % roles.length] ?? roles[0]
  const expected = expectations[declared.path]
  if (expected === undefined) return
  const input = declared.path === 'consults.split' ? { id: story.consultation, aside: [[oefenstad.koen, oefenstad.samira, oefenstad.els][pick]?.id] } : expected.input(idIn(story, expected.target), story)
  await callProcedure(declared, contextOf(practice, mandates[role]), input)
}

/** Where each case and consultation stands, by id. */
function standing({ memory }: Reached): ReadonlyMap<string, string> {
  return new Map(memory.rows().filter(({ record: name }) => name === 'consultation' || name === 'case-file').map(({ facts }) => [facts.id, String((facts as AnyFacts)['status'])]))
}

async function nobodyReadsTooMuch({ memory, practice, story }: Reached): Promise<void> {
  for (const declared of queries) {
    const expected = expectations[declared.path]
    for (const role of rolesOf[declared.portal]) {
      if (expected === undefined) continue
      const called = await callProcedure(declared, contextOf(practice, mandates[role]), expected.input(idIn(story, expected.target), story))
      if (!called.ok) continue
      const rows = memory.rows().map((row) => ({ name: row.record, facts: row.facts as AnyFacts }))
      expect([declared.path, role, walkAnswer(called.answer, { rows, register: everyMandate, today, reader: mandates[role] }).wrong]).toEqual([declared.path, role, []])
    }
  }
}

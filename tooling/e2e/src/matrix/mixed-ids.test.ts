import { elders, everyMandate, oefenstad, today } from '@kader/exchange/testing/oefenstad'
import { memoryTransactions, type MemoryTransactions } from '@kader/exchange/testing/memory-transactions'
import { beforeAll, describe, expect, test } from 'vitest'
import { callProcedure, everyProcedure } from './every-procedure.ts'
import { expectations, rolesOf } from './expectations.ts'
import { freely } from './journey.ts'
import { contextOf } from './practice.ts'
import { mandates, onCopy, worldOn, type World } from './world.ts'

/** Inputs that name something of one’s own and something that is not, and who sends them. */
const mixed: Readonly<Record<string, (world: World) => readonly { readonly by: 'els' | 'lien' | 'marc' | 'nadia'; readonly input: object }[]>> = {
  'signals.save': ({ story, foreign }) =>
    [
      { id: story.draft, lines: [foreign.lines.SIG] },
      { id: story.draft, lines: [story.lines.SIG] },
      { id: foreign.draft, lines: [story.lines.SIG] },
    ].map(({ id, lines }) => ({ by: 'els', input: { id, age: 'adult', lines: lines.map((line) => ({ id: line, kind: 'SIG', text: 'x' })), attested: [] } })),
  'signals.register': ({ story, foreign }) =>
    [
      { id: story.draft, lines: [foreign.lines.SIG] },
      { id: story.draft, lines: [story.lines.SIG] },
      { id: foreign.draft, lines: [story.lines.SIG] },
    ].map((ids) => ({ by: 'els', input: { ...ids, urgent: false, attested: [...freely], reason: 'x' } })),
  'cases.invite': ({ story, foreign }) => {
    const words = { day: today, subject: 'x', aim: 'y', urgency: 'dringend', attested: ['C-MIN'] }
    return [
      { by: 'lien', input: { ...words, id: story.caseFile, invitees: [oefenstad.tom.id, elders.samira.id] } },
      { by: 'lien', input: { ...words, id: foreign.caseFile, invitees: [oefenstad.tom.id] } },
    ]
  },
  'consults.inviteAgain': ({ story, foreign }) => [
    { by: 'lien', input: { id: story.consultation, invitee: elders.samira.id } },
    { by: 'lien', input: { id: story.consultation, invitee: oefenstad.tom.id } },
    { by: 'lien', input: { id: foreign.consultation, invitee: oefenstad.samira.id } },
  ],
  'consults.allow': ({ story, foreign }) => [
    { by: 'marc', input: { id: story.consultation, answers: [{ mandate: elders.samira.id, kind: 'CARE', answer: true }] } },
    { by: 'marc', input: { id: foreign.consultation, answers: [{ mandate: oefenstad.koen.id, kind: 'CARE', answer: true }] } },
  ],
  'consults.nameRepresentative': ({ story, foreign }) => [
    { by: 'els', input: { id: foreign.consultation, representative: oefenstad.joris.id } },
    { by: 'els', input: { id: foreign.consultation, representative: elders.samira.id } },
    { by: 'lien', input: { id: story.consultation, representative: elders.samira.id } },
  ],
  'consults.split': ({ story, foreign }) => [
    { by: 'marc', input: { id: story.consultation, aside: [elders.samira.id] } },
    { by: 'marc', input: { id: foreign.consultation, aside: [oefenstad.koen.id] } },
  ],
  'consults.passOn': ({ story, foreign }) => [
    { by: 'els', input: { id: foreign.consultation, to: oefenstad.joris.id, task: 'x', attested: ['C-MIN'] } },
    { by: 'els', input: { id: story.consultation, to: elders.els.id, task: 'x', attested: ['C-MIN'] } },
  ],
  'consults.proposeFiche': ({ story, foreign }) => [
    { by: 'nadia', input: { id: foreign.consultation, evaluation: 'x', actions: [], attested: ['C-NOSEC'], lookedAgain: true } },
    { by: 'nadia', input: { id: story.consultation, evaluation: 'x', actions: [foreign.consultation], attested: ['C-NOSEC'], lookedAgain: true } },
  ],
  'trainings.mark': ({ foreign }) => [
    { by: 'lien', input: { id: foreign.training, person: oefenstad.koen.person, attended: true } },
    { by: 'lien', input: { id: foreign.training, person: elders.samira.person, attended: true } },
  ],
  'consults.agree': ({ story, foreign }) => [
    { by: 'lien', input: { id: story.consultation, task: 'x', owner: elders.samira.id, due: today, alsoFor: [] } },
    { by: 'lien', input: { id: story.consultation, task: 'x', owner: oefenstad.koen.id, due: today, alsoFor: [oefenstad.tom.id] } },
    { by: 'lien', input: { id: foreign.consultation, task: 'x', owner: oefenstad.koen.id, due: today, alsoFor: [] } },
  ],
}

let memory: MemoryTransactions
let world: World
beforeAll(async () => {
  memory = memoryTransactions(everyMandate)
  world = await worldOn(memory)
})

/** How many ids an input can name, counted in the one that the matrix sends. */
function idsIn(value: unknown): number {
  if (typeof value === 'string') return /^[0-9a-f]{8}-/.test(value) ? 1 : 0
  return typeof value === 'object' && value !== null ? Object.values(value).reduce<number>((sum, child) => sum + idsIn(child), 0) : 0
}

test('every procedure that takes two ids is tried with one that is not ours', () => {
  const several = Object.entries(expectations).filter(([, { target, input }]) => target !== 'nothing' && idsIn(input(world.story.draft, world.story)) > 1)
  expect(Object.keys(mixed)).toEqual(expect.arrayContaining(several.map(([path]) => path)))
})

describe.each(everyProcedure.filter(({ path }) => path in mixed).map((one) => ({ ...one, name: `${one.portal}.${one.path}` })))('$name', (declared) => {
  test('does nothing when one of its ids is not ours', async () => {
    for (const { by, input } of mixed[declared.path]?.(world) ?? []) {
      const copy = memory.copy()
      const ours: readonly string[] = rolesOf[declared.portal]
      const mandate = mandates[ours.includes(by) ? by : rolesOf[declared.portal][0]]
      const called = await callProcedure(declared, contextOf(onCopy(world, copy).practice, mandate), input)
      const refused = called.ok ? (called.answer as { done: boolean }).done === false : called.error.includes('"absent"')
      expect([input, refused]).toEqual([input, true])
      expect(copy.rows().every((row, index) => row === memory.rows()[index]) && copy.rows().length === memory.rows().length).toBe(true)
    }
  })
})

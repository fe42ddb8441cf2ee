import type { Portal } from '@kader/domain/vocabulary/portals'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { people } from './people.ts'
import { practiceWorld, type PracticeWorld } from './testing/practice-world.ts'

let world: PracticeWorld
beforeAll(async () => {
  world = await practiceWorld()
}, 60_000)
afterAll(() => world.close())

const strangers = [
  'ocmw-tom',
  'caw-samira',
  'vdab-koen',
  'police-bart',
  'police-nadia',
  'school-hilde',
] as const

/** Everything these people can list, byte for byte. */
async function whatStrangersSee(): Promise<string> {
  const answers = []
  for (const subject of strangers) {
    answers.push(await world.ask(subject, 'signals.list'), await world.ask(subject, 'consults.list'))
  }
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200))
  return answers.map(({ text }) => text).join('\n')
}

/** Something that everybody of a portal can ask on the first day. */
const firstQuestion: Readonly<Record<Portal, readonly [string, object]>> = {
  police: ['signals.list', {}],
  welfare: ['signals.list', {}],
  education: ['signals.list', {}],
  vdab: ['signals.list', {}],
  municipality: ['cases.list', {}],
  oversight: ['register.municipalities', { page: 0 }],
}

test.each(people)('$name gets an answer in their own portal', async ({ subject, portal }) => {
  expect((await world.ask(subject, ...firstQuestion[portal])).status).toBe(200)
})

test('a concern that somebody writes down changes no byte of what others get', async () => {
  const before = await whatStrangersSee()
  const saved = await world.ask('clb-els', 'signals.save', {
    age: '12-17',
    lines: [{ kind: 'SIG', text: 'een bezorgdheid over een leerling' }],
    attested: [],
  })
  expect(saved.data).toMatchObject({ done: true })
  expect(await whatStrangersSee()).toBe(before)
  const own = await world.ask('clb-els', 'signals.read', { id: (saved.data as { id: string }).id })
  expect(own.text).toContain('een bezorgdheid over een leerling')
})

test('an id that exists elsewhere and an id that exists nowhere are one answer', async () => {
  const { data } = await world.ask('clb-els', 'signals.save', { age: 'adult', lines: [], attested: [] })
  const existing = await world.ask('ocmw-tom', 'signals.read', { id: (data as { id: string }).id })
  const invented = await world.ask('ocmw-tom', 'signals.read', { id: crypto.randomUUID() })
  const withoutCorrelation = (text: string) => text.replace(/[0-9a-f-]{36}/, 'correlation')
  expect(existing.status).toBe(404)
  expect(existing.text).toHaveLength(invented.text.length)
  expect(withoutCorrelation(existing.text)).toBe(withoutCorrelation(invented.text))
})

test('every answer leaves a trace, an absence too', async () => {
  const ofWelfare = async () =>
    (await world.trace()).filter(({ procedure }) => procedure.startsWith('welfare.'))
  const before = (await ofWelfare()).length
  await world.ask('ocmw-tom', 'signals.list')
  await world.ask('ocmw-tom', 'signals.read', { id: crypto.randomUUID() })
  const added = (await ofWelfare()).slice(before)
  expect(added.map(({ procedure, result }) => [procedure, result])).toEqual([
    ['welfare.signals.list', 'answered'],
    ['welfare.signals.read', 'absent'],
  ])
})

test('a supervisor reads the logs in codes, verifies one, and leaves a trace of that too', async () => {
  const { data } = await world.ask('oversight-anke', 'audit.logs')
  const { logs } = data as { logs: readonly { log: string; size: number }[] }
  expect(logs.length).toBeGreaterThan(0)
  const verified = await world.ask('oversight-anke', 'audit.verify', { log: logs[0]?.log })
  expect(verified.status).toBe(200)
  expect((await world.trace()).map(({ procedure }) => procedure)).toContain('oversight.audit.verify')
})

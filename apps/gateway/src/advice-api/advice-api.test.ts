import { vignettes, tryVignette } from '@kader/secrecy-rules'
import type { Course, Screen } from '@kader/advice/course/course'
import { adviceNumber } from '@kader/advice/course/advice-number'
import type { Question } from '@kader/domain/question'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testGateway } from '../testing/test-gateway.ts'
import { Answered, NextScreen } from './advice-shapes.ts'
import { networkOf } from './network-of.ts'
import { Problem } from './problem.ts'

const lines: string[] = []
let server: FastifyInstance
beforeAll(async () => {
  server = (await testGateway({ log: (line) => lines.push(line) })).server
})
afterAll(() => server.close())

let addresses = 0
/** Everyone asks from a network of their own, so that one test does not use up the turns of another. */
async function post(path: string, payload: unknown, headers: Record<string, string> = {}) {
  addresses += 1
  return server.inject({
    method: 'POST',
    url: `/advice/v1${path}`,
    remoteAddress: `10.0.${Math.floor(addresses / 250)}.${addresses % 250}`,
    headers: { 'content-type': 'application/json', ...headers },
    payload: typeof payload === 'string' ? payload : JSON.stringify(payload),
  })
}

const call: Question = tryVignette(vignettes[0]!).question

test('a full question is answered with outcome, rules, norms, sentence and what can be done instead', async () => {
  const reply = await post('/advice', call)
  expect(reply.statusCode).toBe(200)
  expect(reply.json()).toMatchObject({ outcome: 'prohibited', sentence: 'Dit mag niet.' })
  expect(Answered.parse(reply.json())).toHaveProperty('alternatives')
})

test('a list is answered in its order', async () => {
  const questions = vignettes.map((vignette) => tryVignette(vignette).question)
  const reply = await post('/advice', questions)
  expect(Answered.parse(reply.json())).toHaveLength(questions.length)
  expect(reply.json<{ outcome: string }[]>().map(({ outcome }) => outcome)).toEqual(
    vignettes.map(({ outcome }) => outcome),
  )
})

describe.each(vignettes)('$id', (vignette) => {
  const { question } = tryVignette(vignette)

  test('is answered as expected when only what is asked is told', async () => {
    const end = await walk(question)
    expect(end.answer).toMatchObject({ outcome: vignette.outcome })
    expect(end.number).toBe(adviceNumber(end.course))
  })
})

async function walk(question: Question) {
  let course: Course = { at: question.at, words: {}, conditions: {} }
  for (let turn = 0; turn < 80; turn += 1) {
    const screen = NextScreen.parse((await post('/advice/next', course)).json())
    if (screen.screen === 'answer') return { course, ...screen }
    course = told(course, screen as Screen, question)
  }
  throw new Error('the walk has no end')
}

function told(course: Course, screen: Screen, question: Question): Course {
  switch (screen.screen) {
    case 'dimension': {
      const word = question[screen.dimension]
      expect(screen.words).toContain(word)
      return { ...course, words: { ...course.words, [screen.dimension]: word } }
    }
    case 'condition':
    case 'conditions': {
      const codes = screen.screen === 'condition' ? [screen.code] : screen.codes
      const said = codes.map((code) => [code, question.conditions[code] ?? 'unknown'] as const)
      return { ...course, conditions: { ...course.conditions, ...Object.fromEntries(said) } }
    }
    case 'answer':
      return course
  }
}

describe('a problem', () => {
  test.each([
    ['a word that is nearly right', { ...call, holder: 'clb-workr' }, 'holder', 'clb-workr', 'clb-worker'],
    ['a name where a word belongs', { ...call, kind: 'Jan Janssens' }, 'kind', 'Jan Janssens', null],
    ['a note beside the codes', { ...call, note: 'x' }, 'note', 'note', null],
    [
      'a condition nobody knows',
      { ...call, conditions: { 'C-INVX': true } },
      'conditions',
      'C-INVX',
      'C-INV',
    ],
    ['a day that does not exist', { ...call, at: '2026-02-30' }, 'at', '2026-02-30', null],
    ['no question', 3, 'question', 3, null],
  ])('says of %s where and which', async (_, question, field, value, nearest) => {
    const reply = await post('/advice', question)
    expect(reply.statusCode).toBe(400)
    expect(reply.headers['content-type']).toContain('application/problem+json')
    const problem = Problem.parse(reply.json())
    expect(problem).toMatchObject({ type: '/api/v1/reference#unknown-word', status: 400, field, value })
    if (nearest !== null) expect(problem.nearest).toBe(nearest)
  })

  test('says which question of a list, and answers none of them', async () => {
    const reply = await post('/advice', [call, { ...call, holder: 'nobody-at-all' }])
    expect(Problem.parse(reply.json())).toMatchObject({ field: 'holder', place: 1 })
  })

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('is made of %s', async (name) => {
    const own = JSON.stringify(call).replace('"conditions":{}', `"conditions":{"${name}":true}`)
    for (const text of [own, `{"${name}":{},${JSON.stringify(call).slice(1)}`])
      expect((await post('/advice', text)).statusCode).toBe(400)
    const course = `{"at":"2026-10-05","words":{"${name}":"clb-worker"},"conditions":{}}`
    expect((await post('/advice/next', course)).statusCode).toBe(400)
    expect((await post('/advice/pdf', course)).statusCode).toBe(400)
  })

  test('quotes at most a little of what was sent', async () => {
    const reply = await post('/advice', { ...call, holder: 'x'.repeat(50_000), note: 1 })
    expect(reply.body.length).toBeLessThan(1000)
    const wide = await post('/advice', { ...call, ['y'.repeat(50_000)]: 1 })
    expect(wide.body.length).toBeLessThan(1000)
  })

  test.each([
    ['words that are not JSON', '/advice', '{"at":', {}, 400],
    ['a plain form', '/advice', 'a=b', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
    ['plain text', '/advice', '{}', { 'content-type': 'text/plain' }, 415],
    ['too much', '/advice', `"${'x'.repeat(300_000)}"`, {}, 413],
    ['too long a course', '/advice/next', `"${'x'.repeat(20_000)}"`, {}, 413],
    ['too many questions', '/advice', JSON.stringify(Array.from({ length: 101 }, () => call)), {}, 400],
  ])('is made of %s', async (_, path, payload, headers, status) => {
    const reply = await post(path, payload, headers)
    expect(reply.statusCode).toBe(status)
    expect(reply.headers['content-type']).toContain('application/problem+json')
    expect(Problem.parse(reply.json()).instance).toMatch(/^urn:uuid:[0-9a-f-]{36}$/)
  })
})

test('any page may ask, nobody can be known by it, and nothing is kept', async () => {
  const reply = await post('/advice', call, { origin: 'https://school.example', cookie: 'kader_police=x' })
  expect(reply.statusCode).toBe(200)
  expect(reply.headers['access-control-allow-origin']).toBe('*')
  expect(reply.headers).not.toHaveProperty('access-control-allow-credentials')
  expect(reply.headers).not.toHaveProperty('set-cookie')
  expect(reply.headers['cache-control']).toBe('no-store')
  const before = await server.inject({ method: 'OPTIONS', url: '/advice/v1/advice/next' })
  expect(before.statusCode).toBe(204)
  expect(before.headers['access-control-allow-headers']).toBe('content-type')
})

test('a portal stays closed to the pages of others', async () => {
  const reply = await server.inject({
    url: '/education/session',
    headers: { origin: 'https://school.example' },
  })
  expect(reply.headers).not.toHaveProperty('access-control-allow-origin')
})

test('who asks too often is told when to come back, and only they', async () => {
  const ask = (remoteAddress: string) =>
    server.inject({ method: 'POST', url: '/advice/v1/advice/pdf', remoteAddress, payload: { at: 'x' } })
  const replies = await Promise.all(Array.from({ length: 31 }, () => ask('192.0.2.1')))
  const last = replies.at(-1)!
  expect(last.statusCode).toBe(429)
  expect(Problem.parse(last.json())).toMatchObject({ type: '/api/v1/reference#too-often', status: 429 })
  expect(Number(last.headers['retry-after'])).toBeGreaterThan(0)
  expect((await ask('192.0.2.2')).statusCode).toBe(400)
})

test.each([
  ['203.0.113.9', '203.0.113.9'],
  ['::ffff:203.0.113.9', '203.0.113.9'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:0db8:0001:0002::9', '2001:db8:1:2'],
  ['2001:db8::1', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
  ['fe80::1%eth0', 'fe80:0:0:0'],
])('%s has its turn as %s', (address, network) => {
  expect(networkOf(address)).toBe(network)
})

test('the log holds neither a question nor an address', async () => {
  lines.length = 0
  const said = { ...call, conditions: { 'C-INV': true } }
  await post('/advice?holder=clb-worker', said)
  await post('/advice/next', { at: call.at, words: { holder: 'clb-worker' }, conditions: {} })
  await post('/advice', { ...said, holder: 'canary-of-a-word' })
  await post('/advice', '{"holder":"clb-worker",')
  await post('/advice/pdf', { at: call.at, words: { kind: 'SIG' }, conditions: { 'C-INV': true } })
  const log = lines.join('')
  expect(log.match(/"route":"\/advice\/v1/g)).toHaveLength(5)
  const codes = [
    ...Object.values(call).filter((code) => typeof code === 'string'),
    'C-INV',
    'canary',
    '10.0.',
  ]
  for (const code of codes) expect(log).not.toContain(code)
})

test('the document carries the number that the page shows for the same course', async () => {
  const { at, conditions, ...words } = call
  const reply = await post('/advice/pdf', { at, words, conditions })
  expect(reply.statusCode).toBe(200)
  expect(reply.headers['content-disposition']).toContain(adviceNumber({ at, words, conditions }))
})

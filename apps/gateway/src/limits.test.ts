import { afterAll, expect, test } from 'vitest'
import { testGateway } from './testing/test-gateway.ts'

const { server, cookieOf } = await testGateway()
afterAll(() => server.close())

const origin = 'http://localhost:4303'

test('a body that is too large is refused before it is read', async () => {
  const cookie = await cookieOf('els', 'education')
  const payload = { text: 'x'.repeat(70 * 1024) }
  const reply = await server.inject({
    method: 'POST',
    url: '/education/v1/change',
    headers: { cookie, origin },
    payload,
  })
  expect(reply.statusCode).toBe(413)
  expect(reply.json().error.data.code).toBe('too-large')
})

test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data'])(
  'a change sent as %s, as a plain form could, is no change',
  async (type) => {
    const cookie = await cookieOf('els', 'education')
    const headers = { cookie, origin, 'content-type': type }
    const reply = await server.inject({
      method: 'POST',
      url: '/education/v1/change',
      headers,
      payload: '{"text":"x"}',
    })
    expect(reply.statusCode).toBe(400)
  },
)

test('words that are not JSON are an invalid question, not a defect', async () => {
  const cookie = await cookieOf('els', 'education')
  for (const url of ['/education/v1/change', '/education/session/mandate']) {
    const headers = { cookie, origin, 'content-type': 'application/json' }
    const reply = await server.inject({ method: 'POST', url, headers, payload: '{"text":' })
    expect(reply.statusCode).toBe(400)
    expect(reply.json().error.data.code).toBe('invalid')
  }
})

test('a flood of sign-ins from one address is stopped, and learns nothing of the limit', async () => {
  const tries = Array.from({ length: 310 }, () => server.inject({ url: '/education/auth/callback' }))
  const last = (await Promise.all(tries)).at(-1)
  expect(last?.statusCode).toBe(429)
  expect(last?.json().error.data.code).toBe('rate-limited')
  expect(Object.keys(last?.headers ?? {}).filter((name) => /ratelimit|retry/.test(name))).toEqual([])
})

test('a correlation id is ours, never the caller\u2019s', async () => {
  const reply = await server.inject({
    url: '/nowhere',
    headers: { 'request-id': 'mine', 'x-request-id': 'mine' },
  })
  expect(reply.json().error.data.correlation).toMatch(/^[0-9a-f-]{36}$/)
})

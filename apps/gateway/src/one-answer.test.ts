import { afterAll, expect, test } from 'vitest'
import { testGateway } from './testing/test-gateway.ts'

const { server, cookieOf, sessions } = await testGateway()
afterAll(() => server.close())

const withoutCorrelation = (text: string) => text.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'correlation')

async function answer(url: string, headers: Record<string, string>) {
  const reply = await server.inject({ url, headers })
  const { date: _date, ...kept } = reply.headers
  return {
    status: reply.statusCode,
    body: withoutCorrelation(reply.body),
    length: reply.body.length,
    headers: kept,
  }
}

test('absent, forbidden, unknown procedure, foreign mount and unknown path are one answer', async () => {
  const els = await cookieOf('els', 'education')
  const absent = await answer('/education/v1/missing', { cookie: els })
  expect(absent.status).toBe(404)
  expect(JSON.parse(absent.body)).toEqual({
    error: { message: 'absent', code: -32004, data: { code: 'absent', correlation: 'correlation' } },
  })
  const others = [
    await answer('/education/v1/forbidden', { cookie: els }),
    await answer('/education/v1/there.is.no.such.procedure', { cookie: els }),
    await answer('/welfare/v1/capacity', { cookie: els.replace('education', 'welfare') }),
    await answer('/education/v1/deeper/path', { cookie: els }),
    await answer('/education/v1/constructor', { cookie: els }),
  ]
  for (const other of others) expect(other).toEqual(absent)
})

test('a session of another portal does not even tell that it lives', async () => {
  const samira = await cookieOf('samira', 'welfare')
  const signedIn = await server.inject({ url: '/welfare/v1/capacity', headers: { cookie: samira } })
  expect(signedIn.json()).toEqual({ result: { data: 'caw-worker' } })
  const elsewhere = { cookie: samira.replace('welfare', 'education') }
  expect((await server.inject({ url: '/education/v1/capacity', headers: elsewhere })).statusCode).toBe(404)
  const session = await server.inject({ url: '/education/session', headers: elsewhere })
  expect(session.json()).toEqual({ signedIn: false, environment: { demo: false, day: '2026-10-05' } })
})

test('without a session every procedure, existing or not, says that the session ended', async () => {
  const known = await answer('/education/v1/capacity', {})
  const unknown = await answer('/education/v1/nothing', {})
  expect(known.status).toBe(401)
  expect(unknown).toEqual(known)
})

test('a defect leaves as a code and a correlation id, never as its words', async () => {
  const els = await cookieOf('els', 'education')
  const reply = await server.inject({ url: '/education/v1/broken', headers: { cookie: els } })
  expect(reply.statusCode).toBe(500)
  expect(withoutCorrelation(reply.body)).toBe(
    '{"error":{"message":"failed","code":-32603,"data":{"code":"failed","correlation":"correlation"}}}',
  )
})

test('an answer with an unexpected field is a defect that names no field', async () => {
  const els = await cookieOf('els', 'education')
  const reply = await server.inject({ url: '/education/v1/chatty', headers: { cookie: els } })
  expect(reply.statusCode).toBe(500)
  expect(Object.keys(reply.json().error.data)).toEqual(['code', 'correlation'])
})

test('a mistake in the input names the field and repeats nothing that was typed', async () => {
  const els = await cookieOf('els', 'education')
  const reply = await server.inject({
    method: 'POST',
    url: '/education/v1/change',
    headers: { cookie: els, origin: 'http://localhost:4303' },
    payload: { text: 7, role: 'typed-by-the-caller' },
  })
  expect(reply.statusCode).toBe(400)
  expect(reply.json().error.data).toMatchObject({ code: 'invalid', fields: { text: 'invalid' } })
  expect(reply.body).not.toContain('typed-by-the-caller')
})

test('a batch of procedures in one request is no way in', async () => {
  const els = await cookieOf('els', 'education')
  const reply = await server.inject({
    url: '/education/v1/capacity,missing?batch=1',
    headers: { cookie: els },
  })
  expect(reply.statusCode).toBe(404)
  const one = await server.inject({
    url: '/education/v1/capacity?batch=1&input=%7B%7D',
    headers: { cookie: els },
  })
  expect(one.statusCode).toBe(400)
})

test('what is stored of a session does not sign anybody in', async () => {
  await cookieOf('els', 'education')
  const [stored] = [...sessions.kept.keys()]
  const reply = await server.inject({
    url: '/education/v1/capacity',
    headers: { cookie: `kader_education=${stored}` },
  })
  expect(reply.statusCode).toBe(401)
})

import { afterAll, expect, test } from 'vitest'
import { testGateway } from './testing/test-gateway.ts'

const { server, cookieOf } = await testGateway()
afterAll(() => server.close())

const home = 'http://localhost:4303'

async function change(origin: string | undefined) {
  const cookie = await cookieOf('els', 'education')
  return server.inject({
    method: 'POST',
    url: '/education/v1/change',
    headers: { cookie, ...(origin === undefined ? {} : { origin }) },
    payload: { text: 'x' },
  })
}

test('a change from a page of the portal itself goes through', async () => {
  expect((await change(home)).json()).toEqual({ result: { data: 'x' } })
})

test.each([
  undefined,
  'null',
  'http://localhost:4302',
  'https://localhost:4303',
  'http://localhost:4303.evil.example',
])('a change with Origin %s is refused', async (origin) => {
  const reply = await change(origin)
  expect(reply.statusCode).toBe(403)
  expect(reply.json().error.data.code).toBe('foreign-origin')
})

test.each(['/education/session/mandate', '/education/auth/logout'])(
  '%s refuses another origin',
  async (url) => {
    const cookie = await cookieOf('els', 'education')
    const reply = await server.inject({
      method: 'POST',
      url,
      headers: { cookie, origin: 'http://localhost:4301' },
    })
    expect(reply.statusCode).toBe(403)
    expect((await server.inject({ url: '/education/v1/capacity', headers: { cookie } })).statusCode).toBe(200)
  },
)

test('a neighbouring portal on the same host cannot make a browser read', async () => {
  const cookie = await cookieOf('els', 'education')
  for (const site of ['same-site', 'cross-site', 'none']) {
    const reply = await server.inject({
      url: '/education/v1/capacity',
      headers: { cookie, 'sec-fetch-site': site },
    })
    expect(reply.statusCode).toBe(403)
  }
})

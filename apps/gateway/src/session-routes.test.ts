import { memoryTransactions } from '@kader/exchange/testing/memory-transactions'
import { afterAll, expect, test } from 'vitest'
import { heldMandate, testDirectory } from './testing/test-directory.ts'
import { testGateway } from './testing/test-gateway.ts'

const caw = heldMandate('welfare', 'caw-worker')
const ocmw = heldMandate('welfare', 'ocmw-worker')
const directory = testDirectory({ samira: { portal: 'welfare', mandates: [caw, ocmw] } })
const memory = memoryTransactions([caw.mandate, ocmw.mandate])
const { server, cookieOf } = await testGateway({ directory, transactions: memory })
afterAll(() => server.close())

const origin = 'http://localhost:4302'
const whoAmI = async (cookie: string) =>
  (await server.inject({ url: '/welfare/session', headers: { cookie } })).json()
const choose = (cookie: string, payload: object) =>
  server.inject({ method: 'POST', url: '/welfare/session/mandate', headers: { cookie, origin }, payload })

test('a session says who one is and under which mandate, and holds no identity or key', async () => {
  const session = await whoAmI(await cookieOf('samira', 'welfare'))
  expect(session).toEqual({
    signedIn: true,
    person: { name: 'samira' },
    mandate: { id: caw.mandate.id, capacity: 'caw-worker', service: 'Een dienst', cell: 'LIVC-R Oefenstad' },
    mandates: [
      { id: caw.mandate.id, capacity: 'caw-worker', service: 'Een dienst', cell: 'LIVC-R Oefenstad' },
      { id: ocmw.mandate.id, capacity: 'ocmw-worker', service: 'Een dienst', cell: 'LIVC-R Oefenstad' },
    ],
    environment: { demo: false, day: '2026-10-05' },
  })
})

test('switching mandate is explicit, and the next request acts under it', async () => {
  const cookie = await cookieOf('samira', 'welfare')
  expect((await choose(cookie, { id: ocmw.mandate.id })).statusCode).toBe(204)
  expect((await whoAmI(cookie)).mandate.capacity).toBe('ocmw-worker')
  const acting = await server.inject({ url: '/welfare/v1/capacity', headers: { cookie } })
  expect(acting.json()).toEqual({ result: { data: 'ocmw-worker' } })
})

test('switching is written in the log of the mandate that is chosen', async () => {
  const before = memory.log().length
  const cookie = await cookieOf('samira', 'welfare')
  await choose(cookie, { id: ocmw.mandate.id })
  const written = memory.log().slice(before)
  expect(written).toMatchObject([
    {
      log: ocmw.mandate.log,
      entry: { procedure: 'welfare.session.switch', actor: 'ocmw-worker', result: 'answered', decisions: [] },
    },
  ])
})

test('what cannot be written does not happen', async () => {
  const cookie = await cookieOf('samira', 'welfare')
  memory.failAppend = true
  expect((await choose(cookie, { id: ocmw.mandate.id })).statusCode).toBe(500)
  memory.failAppend = false
  expect((await whoAmI(cookie)).mandate.capacity).toBe('caw-worker')
})

test('a mandate of somebody else and one that does not exist are one answer', async () => {
  const cookie = await cookieOf('samira', 'welfare')
  const reply = await choose(cookie, { id: crypto.randomUUID() })
  expect(reply.statusCode).toBe(404)
  expect((await choose(cookie, { id: caw.mandate.id, portal: 'police' })).statusCode).toBe(400)
  expect((await choose('', { id: caw.mandate.id })).statusCode).toBe(401)
})

test('nothing of a session is kept in a cache', async () => {
  const reply = await server.inject({ url: '/welfare/session' })
  expect(reply.headers['cache-control']).toBe('no-store')
  expect(reply.json()).toEqual({ signedIn: false, environment: { demo: false, day: '2026-10-05' } })
})

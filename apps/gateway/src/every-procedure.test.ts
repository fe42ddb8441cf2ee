import { Portal } from '@kader/domain/vocabulary/portals'
import { afterAll, expect, test } from 'vitest'
import { contractOf } from './contract.ts'
import { sectorMounts } from './sector-mounts.ts'
import { testGateway } from './testing/test-gateway.ts'

const { server, cookieOf } = await testGateway({ mounts: sectorMounts })
afterAll(() => server.close())

const cookies = Object.fromEntries(
  await Promise.all(Portal.options.map(async (portal) => [portal, await cookieOf(portal, portal)] as const)),
) as Record<Portal, string>

async function ask(portal: Portal, procedure: { path: string; kind: string }, cookie: string) {
  const reply = await server.inject({
    method: procedure.kind === 'query' ? 'GET' : 'POST',
    url: `/${portal}/v1/${procedure.path}`,
    headers: { cookie, origin: `http://localhost:${4301 + Portal.options.indexOf(portal)}` },
    ...(procedure.kind === 'query' ? {} : { payload: {} }),
  })
  const { date: _, ...headers } = reply.headers
  return {
    status: reply.statusCode,
    headers,
    body: reply.body.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/, 'correlation'),
  }
}

const unknown = await ask('education', { path: 'there.is.no.such.thing', kind: 'query' }, cookies.education)

/** Read from the routers, so that a procedure that is added tomorrow stands in this test tomorrow. */
const everyProcedure = sectorMounts.flatMap(({ portal, router }) =>
  Object.entries(contractOf(router)).map(([path, { kind }]) => ({ portal, path, kind })),
)

test.each(everyProcedure)(
  '$portal $path does not exist for the session of another portal',
  async (procedure) => {
    for (const other of Portal.options.filter((candidate) => candidate !== procedure.portal)) {
      const cookie = cookies[other].replace(`kader_${other}`, `kader_${procedure.portal}`)
      expect(await ask(procedure.portal, procedure, cookie), other).toEqual(unknown)
    }
  },
)

test.each(everyProcedure)('$portal $path answers nobody who is not signed in', async (procedure) => {
  const answer = await ask(procedure.portal, procedure, '')
  expect(answer.status).toBe(401)
  expect(answer.body).toContain('session-ended')
})

test.each(everyProcedure)('$portal $path takes no field that it does not name', async (procedure) => {
  const input = { everything: true, isAdmin: true, mandate: 'x' }
  const url = `/${procedure.portal}/v1/${procedure.path}`
  const origin = `http://localhost:${4301 + Portal.options.indexOf(procedure.portal)}`
  const headers = { cookie: cookies[procedure.portal], origin }
  const reply =
    procedure.kind === 'query'
      ? await server.inject({ url: `${url}?input=${encodeURIComponent(JSON.stringify(input))}`, headers })
      : await server.inject({ method: 'POST', url, headers, payload: input })
  expect(reply.statusCode, reply.body).toBe(400)
  expect(reply.body).not.toContain('isAdmin')
})

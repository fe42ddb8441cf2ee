import type { Database } from '@kader/store/database/database'
import { freshEmbeddedDatabase } from '@kader/store/testing/embedded-template'
import { expect, test } from 'vitest'
import { healthRoute } from './health.ts'
import { testGateway } from './testing/test-gateway.ts'

async function healthOver(database: Database) {
  const { server } = await testGateway()
  healthRoute(server, database)
  return server.inject('/health')
}

test('a gateway whose database answers says so and nothing else', async () => {
  const { database } = await freshEmbeddedDatabase()
  const reply = await healthOver(database)
  await database.close()
  expect([reply.statusCode, reply.body]).toEqual([200, '{"status":"ok"}'])
  expect(reply.headers['cache-control']).toBe('no-store')
})

test.each([
  ['refuses', () => Promise.reject(new Error('connection refused at 10.0.0.7'))],
  ['stays silent', () => new Promise<never>(() => undefined)],
])('a gateway whose database %s is unavailable, in the shape of every refusal', async (_how, transaction) => {
  const reply = await healthOver({ kind: 'server', transaction, close: () => Promise.resolve() })
  expect(reply.statusCode).toBe(503)
  expect(reply.json().error.message).toBe('unavailable')
  expect(reply.body).not.toContain('10.0.0.7')
})

test('health cannot be asked for through a portal', async () => {
  const { database } = await freshEmbeddedDatabase()
  const { server } = await testGateway()
  healthRoute(server, database)
  const reply = await server.inject('/education/health')
  await database.close()
  expect(reply.statusCode).toBe(404)
})

import type { Database } from '@kader/store/database/database'
import { nobody } from '@kader/store/database/scope'
import type { FastifyInstance } from 'fastify'
import { refuse } from './errors.ts'

const patience = 2000

/** `/health`: whether this gateway and its database answer, for whoever balances or restarts. It tells nothing else. */
export function healthRoute(server: FastifyInstance, database: Database): void {
  server.get('/health', { logLevel: 'error' }, async (request, reply) => {
    reply.header('cache-control', 'no-store')
    if (!(await answers(database))) return refuse(request, reply, 'unavailable')
    return { status: 'ok' }
  })
}

/** A transaction as nobody: it sees no row, and needs a living connection to begin and end. */
async function answers(database: Database): Promise<boolean> {
  const late = Promise.withResolvers<boolean>()
  const timer = setTimeout(() => late.resolve(false), patience)
  const empty = database.transaction(nobody, async () => true).catch(() => false)
  const answered = await Promise.race([empty, late.promise])
  clearTimeout(timer)
  return answered
}

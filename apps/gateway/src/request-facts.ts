import type { FastifyInstance } from 'fastify'
import type { ActiveSession } from './session.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** The living session of this portal, put there by its contract mount only. */
    session: ActiveSession | null
  }
}

/** A route that forgets to set them has no session. */
export function declareRequestFacts(server: FastifyInstance): void {
  server.decorateRequest('session', null)
}

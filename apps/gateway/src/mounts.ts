import type { Portal } from '@kader/domain/vocabulary/portals'
import { fastifyRequestHandler } from '@trpc/server/adapters/fastify'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { readSessionCookie } from './cookies.ts'
import { type ContractParts, contextOf, type Mount } from './contract-mount.ts'
import { refuse } from './errors.ts'
import { checkFetchSite } from './origin-check.ts'
import { findSession, type SessionParts } from './session.ts'

/** Nothing below this path runs without a living session of this very portal. */
export async function mountContract(
  server: FastifyInstance,
  mount: Mount,
  parts: ContractParts,
): Promise<void> {
  const procedures = new Set(Object.keys(mount.router._def.procedures))
  await server.register(
    async (scope) => {
      scope.removeContentTypeParser('application/json')
      scope.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, done) =>
        done(null, body),
      )
      scope.addHook('preHandler', checkFetchSite)
      scope.addHook('preHandler', askForSession(mount.portal, parts))
      scope.setNotFoundHandler((request, reply) => refuse(request, reply, 'absent'))
      scope.all<{ Params: { path: string } }>('/:path', async (request, reply) => {
        const { session } = request
        const { path } = request.params
        if (session === null || !procedures.has(path)) return refuse(request, reply, 'absent')
        reply.header('cache-control', 'no-store')
        await fastifyRequestHandler({
          router: mount.router,
          req: request,
          res: reply,
          path,
          createContext: () => contextOf(mount.portal, session.held.mandate, parts),
          allowBatching: false,
          onError: ({ error }) => {
            if (error.code !== 'INTERNAL_SERVER_ERROR') return
            request.log.error({ err: error.cause ?? error, correlation: request.id }, 'defect')
          },
        })
        return reply
      })
    },
    { prefix: `/${mount.version}` },
  )
}

/** Goes on only in a living session of this very portal, and remembers it with the request. */
export function askForSession(portal: Portal, parts: SessionParts) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
    const found = await findSession(parts, portal, readSessionCookie(request, portal))
    if (found.kind === 'foreign') return refuse(request, reply, 'absent')
    if (found.kind === 'mandate-ended') return refuse(request, reply, 'mandate-ended')
    if (found.kind === 'none') return refuse(request, reply, 'session-ended')
    request.session = found.session
    return undefined
  }
}

import { Portal } from '@kader/domain/vocabulary/portals'
import type { FastifyBaseLogger, FastifyInstance } from 'fastify'
import { mountAdvice } from './advice-api/mount-advice.ts'
import type { ContractParts, Mount } from './contract-mount.ts'
import { mountContract } from './mounts.ts'
import { mountPapers } from './papers/mount-papers.ts'
import { checkOrigin } from './origin-check.ts'
import { createServer } from './server.ts'
import { sessionRoutes } from './session-routes.ts'
import { signInRoutes, type SignInParts } from './sign-in-routes.ts'

export type GatewayParts = SignInParts &
  ContractParts & {
    readonly mounts: readonly Mount[]
    readonly log: FastifyBaseLogger
  }

/** Everything the gateway answers, portal by portal, from parts that are handed in. */
export async function createGateway(parts: GatewayParts): Promise<FastifyInstance> {
  const server = await createServer(parts.log)
  await mountAdvice(server)
  for (const portal of Portal.options) {
    await server.register(
      async (scope) => {
        scope.addHook('onRequest', checkOrigin(parts.environment.portals[portal].origin))
        sessionRoutes(scope, portal, parts)
        signInRoutes(scope, portal, parts)
        for (const mount of parts.mounts) {
          if (mount.portal !== portal) continue
          await mountContract(scope, mount, parts)
          await mountPapers(scope, mount, parts)
        }
      },
      { prefix: `/${portal}` },
    )
  }
  return server
}

import type { Portal } from '@kader/domain/vocabulary/portals'
import { logSwitch } from '@kader/exchange/procedures/run'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { readSessionCookie } from './cookies.ts'
import type { HeldMandate } from '@kader/store/register/directory'
import type { Environment } from './env.ts'
import { refuse } from './errors.ts'
import { checkFetchSite } from './origin-check.ts'
import { type ContractParts, contextOf } from './contract-mount.ts'
import { type ActiveSession, findSession, switchMandate } from './session.ts'

const MandateChoice = z.strictObject({ id: z.string().min(1).max(128) })

export type SessionRouteParts = ContractParts & { readonly environment: Environment }

/** `/<portal>/session`: who am I, under which mandate, on which day of Kader, in practice or for real. */
export function sessionRoutes(server: FastifyInstance, portal: Portal, parts: SessionRouteParts): void {
  const environment = () => ({ demo: parts.environment.demo, day: parts.clock.day() })

  server.get('/session', { preHandler: checkFetchSite }, async (request, reply) => {
    const found = await findSession(parts, portal, readSessionCookie(request, portal))
    reply.header('cache-control', 'no-store')
    if (found.kind === 'active') return { signedIn: true, ...describe(found.session), environment: environment() }
    const mandateEnded = found.kind === 'mandate-ended'
    return { signedIn: false, ...(mandateEnded ? { mandateEnded } : {}), environment: environment() }
  })

  server.post('/session/mandate', async (request, reply) => {
    const found = await findSession(parts, portal, readSessionCookie(request, portal))
    if (found.kind === 'foreign') return refuse(request, reply, 'absent')
    if (found.kind === 'mandate-ended') return refuse(request, reply, 'mandate-ended')
    if (found.kind === 'none') return refuse(request, reply, 'session-ended')
    const choice = MandateChoice.safeParse(request.body)
    if (!choice.success) return refuse(request, reply, 'invalid')
    const switched = await switchMandate(parts, found.session, {
      chosen: choice.data.id,
      write: (mandate) => logSwitch(contextOf(portal, mandate, parts)),
    })
    return switched ? reply.code(204).send() : refuse(request, reply, 'absent')
  })
}

function describe({ member, held }: ActiveSession) {
  return { person: { name: member.name }, mandate: card(held), mandates: member.mandates.map(card) }
}

function card({ mandate, service, cell }: HeldMandate) {
  return { id: mandate.id, capacity: mandate.capacity, service, cell }
}

import type { Portal } from '@kader/domain/vocabulary/portals'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import {
  attemptSeconds,
  clearAttemptCookie,
  clearSessionCookie,
  readAttemptCookie,
  readSessionCookie,
  writeAttemptCookie,
  writeSessionCookie,
} from './cookies.ts'
import type { Environment } from './env.ts'
import { sendNotice } from './notice-page.ts'
import { hashOpaque, sameOpaque } from './opaque.ts'
import { type Arrival, type ArrivalParts, openSession, type SessionParts } from './session.ts'
import type { StoredAttempt } from '@kader/store/sessions/session-store'
import type { SignIn } from './sign-in.ts'

export type SignInParts = ArrivalParts & {
  readonly environment: Environment
  readonly signIns: Readonly<Record<Portal, SignIn>>
}

/** `/<portal>/auth/login`, `callback` and `logout`. The browser only ever holds opaque cookies. */
export function signInRoutes(server: FastifyInstance, portal: Portal, parts: SignInParts): void {
  const write = { portal, deployment: parts.environment.portals[portal] }
  const tight = { config: { rateLimit: { max: 300, timeWindow: '1 minute' } } }

  server.get('/auth/login', tight, async (request, reply) => {
    const departure = await parts.signIns[portal]
      .depart(loginHint(request, parts.environment))
      .catch((error: unknown) => {
        request.log.error({ err: error, correlation: request.id }, 'identity provider unreachable')
        return undefined
      })
    if (departure === undefined) return unreachable(reply, request)
    const { address, state, nonce, verifier } = departure
    const expiresAt = new Date(parts.clock.now().getTime() + attemptSeconds * 1000)
    await parts.sessions.beginAttempt({
      stateHash: hashOpaque(state),
      portal,
      nonce,
      verifier,
      expiresAt,
    })
    // The state stands in the cookie too: only the browser that left can come back.
    writeAttemptCookie(reply, write, state)
    return reply.header('cache-control', 'no-store').redirect(address)
  })

  server.get('/auth/callback', tight, async (request, reply) => {
    clearAttemptCookie(reply, write)
    const attempt = await takeAttempt(request, portal, parts)
    const identity = attempt && (await arrive(request, parts.signIns[portal], attempt))
    if (identity === undefined) return notRecognised(reply, request)
    const previous = readSessionCookie(request, portal)
    if (previous !== undefined) await parts.sessions.close(hashOpaque(previous))
    const id = await openSession(parts, portal, identity)
    if (id === undefined) {
      clearSessionCookie(reply, write)
      return noMandate(reply, request)
    }
    writeSessionCookie(reply, write, id)
    return reply.header('cache-control', 'no-store').redirect(`${write.deployment.origin}/`)
  })

  server.post('/auth/logout', async (request, reply) => {
    const id = readSessionCookie(request, portal)
    if (id !== undefined) await parts.sessions.close(hashOpaque(id))
    clearSessionCookie(reply, write)
    return reply.code(204).send()
  })
}

/** Naming the person in advance is for practice only; elsewhere the identity provider alone asks who someone is. */
function loginHint(request: FastifyRequest, environment: Environment): string | undefined {
  const hint = (request.query as Record<string, unknown>)['login_hint']
  return environment.demo && typeof hint === 'string' && hint.length <= 64 ? hint : undefined
}

type Returned = StoredAttempt & { readonly state: string }

async function takeAttempt(
  request: FastifyRequest,
  portal: Portal,
  { sessions, clock }: SessionParts,
): Promise<Returned | undefined> {
  const left = readAttemptCookie(request, portal)
  const state = (request.query as Record<string, unknown>)['state']
  if (left === undefined || typeof state !== 'string' || !sameOpaque(left, state)) return undefined
  const attempt = await sessions.takeAttempt(hashOpaque(state))
  if (attempt?.portal !== portal || !(clock.now() < attempt.expiresAt)) return undefined
  return { ...attempt, state }
}

async function arrive(
  request: FastifyRequest,
  signIn: SignIn,
  attempt: Returned,
): Promise<Arrival | undefined> {
  const query = request.url.slice(request.url.indexOf('?'))
  try {
    return await signIn.arrive(query, attempt)
  } catch (error) {
    request.log.warn({ err: error, correlation: request.id }, 'sign-in refused')
    return undefined
  }
}

function notRecognised(reply: FastifyReply, request: FastifyRequest): FastifyReply {
  return sendNotice(reply, {
    status: 400,
    title: 'Aanmelden is niet gelukt',
    sentences: [
      'Deze aanmelding is verlopen, al gebruikt of niet in deze browser begonnen.',
      'Ga terug naar het portaal en meld u opnieuw aan.',
    ],
    correlation: request.id,
  })
}

function noMandate(reply: FastifyReply, request: FastifyRequest): FastifyReply {
  return sendNotice(reply, {
    status: 403,
    title: 'U hebt geen mandaat in dit portaal',
    sentences: [
      'U bent aangemeld bij uw aanmelddienst, maar Kader kent voor u geen mandaat in dit portaal.',
      'Werkt u voor een andere sector? Gebruik dan het portaal van die sector. Anders vraagt u uw dienst om u een mandaat te geven.',
    ],
    correlation: request.id,
  })
}

function unreachable(reply: FastifyReply, request: FastifyRequest): FastifyReply {
  return sendNotice(reply, {
    status: 503,
    title: 'Aanmelden lukt nu niet',
    sentences: ['De aanmelddienst antwoordt niet.', 'Probeer het over enkele minuten opnieuw.'],
    correlation: request.id,
  })
}

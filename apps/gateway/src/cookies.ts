import type { Portal } from '@kader/domain/vocabulary/portals'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { PortalDeployment } from './env.ts'
import { absoluteMilliseconds } from './session.ts'

export const attemptSeconds = 10 * 60

/** A portal's cookies carry its name, because ports do not separate cookies. */
export function cookieName(portal: Portal): string {
  return `kader_${portal}`
}

function attemptName(portal: Portal): string {
  return `${cookieName(portal)}_attempt`
}

/** Lax, not Strict: the way back from the identity provider starts on another site. */
function attributes(deployment: PortalDeployment) {
  return {
    httpOnly: true,
    sameSite: 'lax',
    secure: !deployment.origin.startsWith('http://localhost'),
    path: '/api',
  } as const
}

export function readSessionCookie(request: FastifyRequest, portal: Portal): string | undefined {
  return request.cookies[cookieName(portal)]
}

export function readAttemptCookie(request: FastifyRequest, portal: Portal): string | undefined {
  return request.cookies[attemptName(portal)]
}

type Write = { readonly portal: Portal; readonly deployment: PortalDeployment }

export function writeSessionCookie(reply: FastifyReply, { portal, deployment }: Write, id: string): void {
  const maxAge = absoluteMilliseconds / 1000
  reply.setCookie(cookieName(portal), id, { ...attributes(deployment), maxAge })
}

export function writeAttemptCookie(reply: FastifyReply, { portal, deployment }: Write, id: string): void {
  reply.setCookie(attemptName(portal), id, { ...attributes(deployment), maxAge: attemptSeconds })
}

export function clearSessionCookie(reply: FastifyReply, { portal, deployment }: Write): void {
  reply.clearCookie(cookieName(portal), attributes(deployment))
}

export function clearAttemptCookie(reply: FastifyReply, { portal, deployment }: Write): void {
  reply.clearCookie(attemptName(portal), attributes(deployment))
}

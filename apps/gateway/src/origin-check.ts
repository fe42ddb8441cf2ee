import type { FastifyReply, FastifyRequest } from 'fastify'
import { refuse } from './errors.ts'

const readOnly = new Set(['GET', 'HEAD'])

/** Cookies do not separate ports, so every change must come from a page of this very portal. */
export function checkOrigin(origin: string) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
    if (readOnly.has(request.method)) return undefined
    return request.headers.origin === origin ? undefined : refuse(request, reply, 'foreign-origin')
  }
}

/** Reading leaves a trace in the audit log, so a neighbouring page may not make a browser read either. */
export async function checkFetchSite(
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply | undefined> {
  const site = request.headers['sec-fetch-site']
  return site === undefined || site === 'same-origin' ? undefined : refuse(request, reply, 'foreign-origin')
}

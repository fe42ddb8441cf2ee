import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { codeOfStatus, type FieldCodes, refusalBody, refusals, type RefusalCode } from './errors.ts'

/** Of what a procedure says about its refusal only this is read; every other word stays inside. */
const Told = z.object({
  error: z.object({ data: z.object({ fields: z.record(z.string(), z.string()).optional() }) }),
})

const revealing = ['vary', 'trpc-accept', 'etag', 'last-modified', 'content-length', 'allow', 'cache-control']

/** Absent, forbidden, unknown and foreign leave the gateway as the same bytes, whichever layer said no. */
export function giveOneAbsence(server: FastifyInstance): void {
  server.addHook('onSend', async (request, reply, payload) => {
    if (payload instanceof Response) return answerOf(payload, { request, reply })
    return reply.statusCode === 404 ? bare('absent', { request, reply }) : payload
  })
}

type Exchange = { readonly request: FastifyRequest; readonly reply: FastifyReply }

async function answerOf(answer: Response, exchange: Exchange): Promise<unknown> {
  if (answer.status < 400) return answer
  const code = answer.status === 401 || answer.status === 403 ? 'absent' : codeOfStatus(answer.status)
  if (code !== 'invalid') return bare(code, exchange)
  const told = Told.safeParse(await answer.json().catch(() => undefined))
  return bare(code, exchange, told.data?.error.data.fields)
}

function bare(code: RefusalCode, { request, reply }: Exchange, fields?: FieldCodes): string {
  for (const header of revealing) reply.removeHeader(header)
  reply
    .code(refusals[code].status)
    .type('application/json; charset=utf-8')
    .header('cache-control', 'no-store')
  return refusalBody(code, request.id, fields)
}

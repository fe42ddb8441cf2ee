import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'

/** Every way the gateway says no. `absent` also stands for forbidden, foreign and unknown: they are one answer. */
export const refusals = {
  absent: { status: 404, rpc: -32004 },
  'session-ended': { status: 401, rpc: -32001 },
  'mandate-ended': { status: 401, rpc: -32001 },
  invalid: { status: 400, rpc: -32600 },
  'foreign-origin': { status: 403, rpc: -32003 },
  'too-large': { status: 413, rpc: -32013 },
  'rate-limited': { status: 429, rpc: -32029 },
  unavailable: { status: 503, rpc: -32603 },
  failed: { status: 500, rpc: -32603 },
} as const
export type RefusalCode = keyof typeof refusals

/** Per field of an input: a code that the portal says in plain words. */
export type FieldCodes = Readonly<Record<string, string>>

/** The shape of every error on the wire: a code, a correlation id of fixed length, and which fields to mend. */
export function refusalBody(code: RefusalCode, correlation: string, fields?: FieldCodes): string {
  const data = { code, correlation, ...(fields === undefined ? {} : { fields }) }
  return JSON.stringify({ error: { message: code, code: refusals[code].rpc, data } })
}

export function refuse(request: FastifyRequest, reply: FastifyReply, code: RefusalCode): FastifyReply {
  return reply
    .code(refusals[code].status)
    .type('application/json; charset=utf-8')
    .send(refusalBody(code, request.id))
}

/** Defects and framework errors become a code here and nowhere else; their text goes to the log only. */
export function answerErrors(server: FastifyInstance): void {
  server.setNotFoundHandler((request, reply) => refuse(request, reply, 'absent'))
  server.setErrorHandler((error, request, reply) => {
    const code = codeOf(error)
    if (code === 'failed') request.log.error({ err: error, correlation: request.id }, 'defect')
    return refuse(request, reply, code)
  })
}

function codeOf(error: unknown): RefusalCode {
  return codeOfStatus((error as { statusCode?: unknown } | null)?.statusCode)
}

/** The code that a status stands for; what is not a refusal of the caller is a defect of ours. */
export function codeOfStatus(status: unknown): RefusalCode {
  switch (status) {
    case 404:
    case 405:
      return 'absent'
    case 413:
      return 'too-large'
    case 429:
      return 'rate-limited'
    case 503:
      return 'unavailable'
    default:
      return typeof status === 'number' && status >= 400 && status < 500 ? 'invalid' : 'failed'
  }
}

import type { FastifyInstance, FastifyReply, FastifyRequest, RouteShorthandOptions } from 'fastify'
import { answerAsPdf } from './answer-as-pdf.ts'
import { answerQuestions } from './answer-questions.ts'
import { describeAdvice } from './describe-advice.ts'
import { networkOf } from './network-of.ts'
import { type ProblemCode, refuseWith } from './problem.ts'
import { sendReference } from './reference-page.ts'
import { walkOn } from './walk-on.ts'

/** Requests a minute from one network. A whole service may share an address; a PDF costs the most. */
const perMinute = { answers: 300, documents: 30, reading: 120 }

/** Enough for a hundred questions with every condition answered. */
const bodyLimit = { questions: 256 * 1024, course: 16 * 1024 }

/**
 * "Mag ik dit delen?" for programs: public, codes only. There is no session, no cookie and no store here,
 * so any page may ask (`Access-Control-Allow-Origin: *`) and nobody's identity can travel along.
 */
export async function mountAdvice(server: FastifyInstance): Promise<void> {
  await server.register(
    async (scope) => {
      scope.removeContentTypeParser('text/plain')
      scope.addHook('onRequest', openToEveryPage)
      scope.setErrorHandler(answerProblem)
      scope.post('/advice', limited(perMinute.answers, bodyLimit.questions), answerQuestions)
      scope.post('/advice/next', limited(perMinute.answers, bodyLimit.course), walkOn)
      scope.post('/advice/pdf', limited(perMinute.documents, bodyLimit.course), answerAsPdf)
      for (const path of ['/advice', '/advice/next', '/advice/pdf']) scope.options(path, answerPreflight)
      scope.get('/openapi.json', limited(perMinute.reading), (_request, reply) =>
        reply.header('cache-control', 'no-cache').send(describeAdvice()),
      )
      scope.get('/reference', limited(perMinute.reading), sendReference)
    },
    { prefix: '/advice/v1' },
  )
}

function limited(max: number, limit?: number): RouteShorthandOptions {
  const rateLimit = {
    max,
    timeWindow: '1 minute',
    keyGenerator: (request: FastifyRequest) => networkOf(request.ip),
    addHeadersOnExceeding: silent,
    addHeaders: { ...silent, 'retry-after': true },
  }
  return { config: { rateLimit }, ...(limit === undefined ? {} : { bodyLimit: limit }) }
}

const silent = { 'x-ratelimit-limit': false, 'x-ratelimit-remaining': false, 'x-ratelimit-reset': false }

async function openToEveryPage(_request: FastifyRequest, reply: FastifyReply): Promise<void> {
  reply
    .header('access-control-allow-origin', '*')
    .header('cross-origin-resource-policy', 'cross-origin')
    .header('cache-control', 'no-store')
}

async function answerPreflight(_request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  return reply
    .code(204)
    .header('access-control-allow-methods', 'POST')
    .header('access-control-allow-headers', 'content-type')
    .header('access-control-max-age', '86400')
    .send()
}

/** What the framework refuses before a question is read, and our own defects; never with words of the question. */
function answerProblem(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const code = codeOf((error as { statusCode?: unknown } | null)?.statusCode)
  if (code === 'failed') request.log.error({ err: error, correlation: request.id }, 'defect')
  return refuseWith({ request, reply }, code)
}

function codeOf(status: unknown): ProblemCode {
  switch (status) {
    case 413:
      return 'too-large'
    case 415:
      return 'not-supported'
    case 429:
      return 'too-often'
    default:
      return typeof status === 'number' && status >= 400 && status < 500 ? 'not-json' : 'failed'
  }
}

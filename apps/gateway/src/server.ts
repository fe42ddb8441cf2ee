import cookie from '@fastify/cookie'
import helmet from '@fastify/helmet'
import rateLimit from '@fastify/rate-limit'
import fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify'
import { randomUUID } from 'node:crypto'
import { answerErrors } from './errors.ts'
import { giveOneAbsence } from './one-absence.ts'
import { declareRequestFacts } from './request-facts.ts'

const bodyLimit = 64 * 1024
/** Requests a minute; a whole service may come from one address, so this stops floods and nothing finer. */
const perAddress = 6000

/** A server that already refuses well and knows no route yet. */
export async function createServer(log: FastifyBaseLogger): Promise<FastifyInstance> {
  const server = fastify({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit,
    trustProxy: 'loopback',
    // The correlation id is ours: a caller who chooses it could write in our log.
    requestIdHeader: false,
    genReqId: () => randomUUID(),
    requestTimeout: 30_000,
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 200 },
  })
  declareRequestFacts(server)
  answerErrors(server)
  giveOneAbsence(server)
  logAnswers(server)
  await server.register(cookie)
  await server.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
    },
    referrerPolicy: { policy: 'no-referrer' },
    xFrameOptions: { action: 'deny' },
  })
  await server.register(rateLimit, {
    max: perAddress,
    timeWindow: '1 minute',
    addHeaders: silentHeaders,
    addHeadersOnExceeding: silentHeaders,
  })
  return server
}

/** How much room is left says how much was used; the answer 429 is enough. */
const silentHeaders = {
  'x-ratelimit-limit': false,
  'x-ratelimit-remaining': false,
  'x-ratelimit-reset': false,
  'retry-after': false,
}

function logAnswers(server: FastifyInstance): void {
  server.addHook('onResponse', (request, reply, done) => {
    request.log.info({
      correlation: request.id,
      method: request.method,
      route: request.routeOptions.url ?? 'unknown',
      status: reply.statusCode,
      milliseconds: Math.round(reply.elapsedTime),
    })
    done()
  })
}

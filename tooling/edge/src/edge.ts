import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import httpProxy from '@fastify/http-proxy'
import serveFiles from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { bareEdge } from './bare-edge.ts'
import { contentSecurityPolicy } from './content-security-policy.ts'
import { forwardedHeaders } from './forwarded-headers.ts'
import { isNavigation } from './is-navigation.ts'
import { withoutPerson } from './without-person.ts'

export type EdgeOptions = {
  /** The mount of this portal at the gateway, for example `police`. */
  readonly portal: string
  /** The folder of this portal's built files. */
  readonly files: string
  /** Where the gateway listens, for example `http://127.0.0.1:4310`. */
  readonly gateway: string
  /** The identity provider to which signing in may lead. */
  readonly issuer: string
}

/** Where a portal sends the codes of a question to get its answer as a document. */
const pdfOfAdvice = '/api/advice/pdf'

/** One portal's own origin: its files, `/api` as its own mount at the gateway, and one address that anyone may ask. */
export async function createEdge({ portal, files, gateway, issuer }: EdgeOptions): Promise<FastifyInstance> {
  const edge = await bareEdge(contentSecurityPolicy(issuer))
  await edge.register(httpProxy, {
    upstream: gateway,
    prefix: '/api',
    rewritePrefix: `/${portal}`,
    httpMethods: ['GET', 'HEAD', 'POST'],
    // Live updates stay open without a word for longer than any usual time limit.
    undici: { bodyTimeout: 0, headersTimeout: 60_000 },
    replyOptions: {
      rewriteRequestHeaders: (request, headers) => forwardedHeaders(headers, request.ip),
      onError: (reply) => void reply.code(503).type('application/json; charset=utf-8').send(unavailable()),
    },
  })
  await edge.register(httpProxy, {
    upstream: gateway,
    prefix: pdfOfAdvice,
    rewritePrefix: '/advice/v1/advice/pdf',
    httpMethods: ['POST'],
    // Exactly this address, and nothing under it.
    preValidation: (request, reply, done) => {
      if (request.url === pdfOfAdvice) return done()
      void reply.code(404).type('text/plain; charset=utf-8').send('Niet gevonden.')
    },
    replyOptions: {
      rewriteRequestHeaders: (request, headers) => withoutPerson(forwardedHeaders(headers, request.ip)),
      onError: (reply) => void reply.code(503).type('application/json; charset=utf-8').send(unavailable()),
    },
  })
  await edge.register(serveFiles, {
    root: files,
    index: 'index.html',
    dotfiles: 'ignore',
    cacheControl: false,
    setHeaders: (reply, path) => {
      const hashed = path.startsWith(join(files, 'assets'))
      reply.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-store')
    },
  })
  edge.setNotFoundHandler(async (request, reply) => {
    if (isNavigation(request.method, request.headers)) return reply.sendFile('index.html')
    return reply.code(404).type('text/plain; charset=utf-8').send('Niet gevonden.')
  })
  return edge
}

/** In the gateway's own shape, so that a portal can say in plain words that the server is away. */
function unavailable(): string {
  const data = { code: 'unavailable', correlation: randomUUID() }
  return JSON.stringify({ error: { message: data.code, code: -32603, data } })
}

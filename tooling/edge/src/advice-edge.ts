import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import httpProxy from '@fastify/http-proxy'
import serveFiles from '@fastify/static'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { bareEdge } from './bare-edge.ts'
import { forwardedHeaders } from './forwarded-headers.ts'
import { isNavigation } from './is-navigation.ts'
import { publicPolicy } from './public-policy.ts'
import { withoutPerson } from './without-person.ts'

export type AdviceEdgeOptions = {
  /** The folder of the built public page. */
  readonly files: string
  /** Where the gateway listens, for example `http://127.0.0.1:4310`. */
  readonly gateway: string
}

/** The one file meant for other people's pages, at an address that stays, and its copies by version. */
const element = /\/kader-advies(-[\w.-]+)?\.js(\.br|\.gz)?$/

/** The public origin of "Mag ik dit delen?": built pages, the element, and the gateway's public mount. Nothing else. */
export async function createAdviceEdge({ files, gateway }: AdviceEdgeOptions): Promise<FastifyInstance> {
  const edge = await bareEdge(publicPolicy)
  await edge.register(httpProxy, {
    upstream: gateway,
    prefix: '/api/v1',
    rewritePrefix: '/advice/v1',
    httpMethods: ['GET', 'HEAD', 'POST', 'OPTIONS'],
    replyOptions: {
      rewriteRequestHeaders: (request, headers) => withoutPerson(forwardedHeaders(headers, request.ip)),
      onError: (reply) =>
        void reply
          .code(503)
          .type('application/problem+json; charset=utf-8')
          .send(JSON.stringify(unavailable)),
    },
  })
  await edge.register(serveFiles, {
    root: files,
    index: false,
    dotfiles: 'ignore',
    cacheControl: false,
    preCompressed: true,
    setHeaders: (reply, path) => describeFile(reply, path, files),
  })
  for (const [address, file] of pagesIn(files))
    edge.get(address, async (_request, reply) => reply.sendFile(file))
  edge.setNotFoundHandler(async (request, reply) => {
    if (isNavigation(request.method, request.headers)) return reply.code(404).sendFile('niet-gevonden.html')
    return reply.code(404).type('text/plain; charset=utf-8').send('Niet gevonden.')
  })
  return edge
}

/** Every built page by its address, which does without `.html`. */
function pagesIn(files: string): (readonly [address: string, file: string])[] {
  return readdirSync(files, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replaceAll('\\', '/'))
    .map((file) => [`/${file.replace(/(^|\/)index\.html$|\.html$/, '')}`, file])
}

function describeFile(reply: FastifyReply, path: string, files: string): void {
  const shared = element.exec(path)
  const keeps = path.startsWith(join(files, 'assets')) || shared?.[1] !== undefined
  reply.header('cache-control', keeps ? 'public, max-age=31536000, immutable' : 'no-cache')
  if (shared === null) return
  reply.header('cross-origin-resource-policy', 'cross-origin')
  reply.header('access-control-allow-origin', '*')
}

const unavailable = {
  type: 'about:blank',
  title: 'Kader is nu niet bereikbaar.',
  status: 503,
  detail: 'De vragen op de pagina zelf werken zonder server. Probeer de PDF of de API later opnieuw.',
}

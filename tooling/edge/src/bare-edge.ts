import helmet from '@fastify/helmet'
import fastify, { type FastifyInstance } from 'fastify'

/** What every origin of ours answers with, whatever it serves; `policy` is its Content-Security-Policy. */
export async function bareEdge(policy: string): Promise<FastifyInstance> {
  const edge = fastify({ bodyLimit: 64 * 1024, forceCloseConnections: true })
  await edge.register(helmet, {
    contentSecurityPolicy: false,
    strictTransportSecurity: false,
    referrerPolicy: { policy: 'no-referrer' },
  })
  edge.addHook('onRequest', async (_request, reply) => {
    reply.header('content-security-policy', policy)
    reply.header('permissions-policy', 'camera=(), microphone=(), geolocation=(), payment=(), usb=()')
  })
  edge.setErrorHandler(async (_error, _request, reply) =>
    reply.code(400).type('text/plain; charset=utf-8').send('Deze vraag is niet te beantwoorden.'),
  )
  return edge
}

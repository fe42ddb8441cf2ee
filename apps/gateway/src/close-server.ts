import type { FastifyInstance } from 'fastify'

const idleEveryMilliseconds = 50
/** Longer than any answer takes; a connection that is still open then waits for nothing that would come. */
const patience = 8000

/** Ends in order: nobody new, whoever waits gets an answer, and a connection that a browser keeps in hand is let go. */
export async function closeServer(server: FastifyInstance): Promise<void> {
  const http = server.server
  // Node lets go of idle connections once; one that was answering at that moment would stay for its whole keep-alive.
  const idle = setInterval(() => http.closeIdleConnections(), idleEveryMilliseconds)
  const late = setTimeout(() => http.closeAllConnections(), patience)
  try {
    await server.close()
  } finally {
    clearInterval(idle)
    clearTimeout(late)
  }
}

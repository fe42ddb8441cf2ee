import { LocalDate } from '@kader/domain/local-date'
import fastify, { type FastifyInstance, type FastifyReply } from 'fastify'
import type { Mailbox } from './mailbox.ts'
import { mailboxPage } from './mailbox-page.ts'
import { type Said, demoPage } from './demo-page-body.ts'
import { practicePolicy, stylesheet, stylesheetPath } from './page-frame.ts'

/** What the page can ask of the running practice environment. */
export type Practice = {
  readonly day: () => Promise<string>
  readonly moveTo: (day: LocalDate) => Promise<boolean>
  /** Wipes everything and tells the story from its beginning. */
  readonly reset: () => Promise<boolean>
}

const notReached = 'De server antwoordt niet. Probeer het opnieuw.'

/** What happened last, said once on the page one comes back to. */
const sayings: Readonly<Record<string, string>> = {
  opnieuw: 'Het verhaal begint opnieuw. Wie was aangemeld, meldt zich opnieuw aan.',
  dag: 'De dag is veranderd. Het recht van die dag beslist nu.',
  'geen-dag': 'Dat is geen bestaande dag.',
  niet: notReached,
}

/** The page with everybody on it, and the two things only practice has: another day, and beginning again. */
export async function createDemoPage(origin: string, practice: Practice, mailbox: Pick<Mailbox, 'mails'>): Promise<FastifyInstance> {
  const server = fastify({ bodyLimit: 1024, forceCloseConnections: true })
  server.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string' },
    (_request, body, done) => done(null, Object.fromEntries(new URLSearchParams(String(body)))),
  )
  server.addHook('onRequest', async (request, reply) => {
    reply.headers({
      'content-security-policy': practicePolicy(),
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
    })
    if (request.method === 'POST' && request.headers.origin !== origin) {
      return reply
        .code(403)
        .type('text/plain; charset=utf-8')
        .send('Deze knop werkt alleen op de oefenpagina zelf.')
    }
    return undefined
  })

  server.get<{ Querystring: { gedaan?: string } }>('/', async (request, reply) => {
    const said: Said = saying(request.query.gedaan)
    const day = await practice.day()
    return reply.type('text/html; charset=utf-8').send(demoPage(day, said))
  })
  server.get('/postvak', async (_request, reply) => reply.type('text/html; charset=utf-8').send(mailboxPage(mailbox.mails())))
  server.get(stylesheetPath, async (_request, reply) =>
    reply.type('text/css; charset=utf-8').send(stylesheet),
  )

  server.post('/opnieuw', async (_request, reply) =>
    back(reply, (await practice.reset()) ? 'opnieuw' : 'niet'),
  )

  server.post<{ Body: { day?: string } | undefined }>('/dag', async (request, reply) => {
    const day = LocalDate.safeParse(request.body?.day)
    if (!day.success || day.data < '2016-01-01') return back(reply, 'geen-dag')
    return back(reply, (await practice.moveTo(day.data)) ? 'dag' : 'niet')
  })
  return server
}

function saying(done: string | undefined): Said {
  const text = done !== undefined && Object.hasOwn(sayings, done) ? sayings[done] : undefined
  return text === undefined ? undefined : { text }
}

function back(reply: FastifyReply, done: keyof typeof sayings): FastifyReply {
  return reply.redirect(`/?gedaan=${done}`, 303)
}

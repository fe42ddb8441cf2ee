import type { IncomingMessage } from 'node:http'
import { text } from 'node:stream/consumers'
import type { Portal } from '@kader/domain/vocabulary/portals'
import type { KoaContextWithOIDC, Provider } from 'oidc-provider'
import type { PortalClient } from './identity-provider.ts'
import { peopleOf } from './people.ts'
import { signInFailedPage, signInPage } from './sign-in-page.ts'

type Next = () => Promise<unknown>

/** The page on which one chooses who to be. A `login_hint` that names someone of this portal chooses at once. */
export function practiceInteractions(provider: Provider, clients: readonly PortalClient[]) {
  return async (ctx: KoaContextWithOIDC, next: Next): Promise<unknown> => {
    if (!/^\/interaction\/[\w-]+$/.test(ctx.path)) return next()
    const details = await provider.interactionDetails(ctx.req, ctx.res).catch(() => undefined)
    const portal = clients.find(({ id }) => id === details?.params['client_id'])?.portal
    ctx.type = 'text/html; charset=utf-8'
    ctx.set('cache-control', 'no-store')
    if (details === undefined || portal === undefined) {
      ctx.status = 400
      ctx.body = signInFailedPage()
      return undefined
    }
    const chosen = ctx.method === 'POST' ? await subjectIn(ctx.req) : details.params['login_hint']
    if (!isOf(portal, chosen)) {
      ctx.body = signInPage(portal, ctx.path)
      return undefined
    }
    ctx.respond = false
    return provider.interactionFinished(ctx.req, ctx.res, { login: { accountId: chosen, remember: false } })
  }
}

function isOf(portal: Portal, subject: unknown): subject is string {
  return peopleOf(portal).some((person) => person.subject === subject)
}

async function subjectIn(request: IncomingMessage): Promise<string | null> {
  if (Number(request.headers['content-length'] ?? Infinity) > 1024) return null
  return new URLSearchParams(await text(request)).get('subject')
}

import { generateKeyPairSync, randomBytes } from 'node:crypto'
import type { Portal } from '@kader/domain/vocabulary/portals'
import { Provider, type ClientMetadata, type Configuration, type KoaContextWithOIDC } from 'oidc-provider'
import { memoryAdapter } from './memory-adapter.ts'
import { practicePolicy, stylesheet, stylesheetPath } from './page-frame.ts'
import { mailOf, people } from './people.ts'
import { practiceInteractions } from './practice-interactions.ts'
import { signInFailedPage } from './sign-in-page.ts'

/** One confidential client per portal, with that portal's own way back. */
export type PortalClient = {
  readonly portal: Portal
  readonly id: string
  readonly secret: string
  readonly origin: string
}

/** Signs invented people in with one click. @throws in production, where nobody signs in without proof. */
export function createIdentityProvider(issuer: string, clients: readonly PortalClient[]): Provider {
  if (process.env['NODE_ENV'] === 'production') {
    throw new Error('De aanmelddienst met oefenpersonen start niet in productie.')
  }
  const provider = new Provider(issuer, configurationOf(clients))
  const sessionCookie = provider.cookieName('session')
  provider.use(async (ctx, next) => {
    // No memory between sign-ins: choosing another person must never first sign the previous one out.
    const { cookie } = ctx.req.headers
    if (cookie !== undefined) {
      ctx.req.headers.cookie = cookie
        .split(/;\s*/)
        .filter((pair) => !pair.startsWith(sessionCookie))
        .join('; ')
    }
    ctx.set('content-security-policy', practicePolicy(clients.map(({ origin }) => origin)))
    ctx.set('x-content-type-options', 'nosniff')
    ctx.set('referrer-policy', 'no-referrer')
    if (ctx.path !== stylesheetPath) return next()
    ctx.type = 'text/css; charset=utf-8'
    ctx.body = stylesheet
    return undefined
  })
  provider.use(practiceInteractions(provider, clients))
  return provider
}

function configurationOf(clients: readonly PortalClient[]): Configuration {
  return {
    adapter: memoryAdapter(),
    clients: clients.map(metadataOf),
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: false } },
    conformIdTokenClaims: false,
    claims: { openid: ['sub'], email: ['email', 'email_verified'] },
    cookies: { keys: [randomBytes(32).toString('base64url')] },
    jwks: { keys: [signingKey()] },
    ttl: {
      Interaction: 600,
      Session: 600,
      Grant: 600,
      AccessToken: 300,
      IdToken: 300,
      AuthorizationCode: 60,
    },
    interactions: { url: (_ctx, interaction) => `/interaction/${interaction.uid}` },
    findAccount: (_ctx, subject) => {
      const person = people.find((candidate) => candidate.subject === subject)
      return person && { accountId: subject, claims: () => ({ sub: subject, name: person.name, email: mailOf(person), email_verified: true }) }
    },
    loadExistingGrant: grantTheMinimum,
    renderError: (ctx) => {
      ctx.type = 'text/html; charset=utf-8'
      ctx.body = signInFailedPage()
    },
  }
}

function metadataOf({ id, secret, origin }: PortalClient): ClientMetadata {
  return {
    client_id: id,
    client_secret: secret,
    redirect_uris: [`${origin}/api/auth/callback`],
    response_types: ['code'],
    grant_types: ['authorization_code'],
    token_endpoint_auth_method: 'client_secret_basic',
  }
}

/** A portal learns only who signed in; there is nothing to consent to. */
async function grantTheMinimum(ctx: KoaContextWithOIDC) {
  const { client, session, provider } = ctx.oidc
  if (client === undefined || session?.accountId === undefined) return undefined
  const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId })
  grant.addOIDCScope('openid email')
  await grant.save()
  return grant
}

function signingKey() {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  return {
    ...privateKey.export({ format: 'jwk' }),
    kid: randomBytes(8).toString('hex'),
    use: 'sig',
    alg: 'RS256',
  }
}

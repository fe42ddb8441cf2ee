import type { Portal } from '@kader/domain/vocabulary/portals'
import * as oidc from 'openid-client'
import type { Environment, PortalDeployment } from './env.ts'
import type { Arrival } from './session.ts'

export type Departure = {
  readonly address: string
  readonly state: string
  readonly nonce: string
  readonly verifier: string
}

export type SignIn = {
  /** Where to send the browser, and what must be remembered to recognise its return. */
  readonly depart: (loginHint?: string) => Promise<Departure>
  /** Trades the code for an identity. @throws when state, nonce, verifier, issuer or signature do not match. */
  readonly arrive: (query: string, expected: Omit<Departure, 'address'>) => Promise<Arrival>
}

/** Authorization code flow with PKCE, state and nonce for one portal. The provider is looked up at first use. */
export function createSignIn(deployment: PortalDeployment, mode: Environment['mode']): SignIn {
  const redirect = `${deployment.origin}/api/auth/callback`
  let known: Promise<oidc.Configuration> | undefined
  const provider = () => {
    known ??= discover(deployment, mode).catch((error: unknown) => {
      known = undefined
      throw error
    })
    return known
  }
  return {
    depart: async (loginHint) => {
      const verifier = oidc.randomPKCECodeVerifier()
      const state = oidc.randomState()
      const nonce = oidc.randomNonce()
      const address = oidc.buildAuthorizationUrl(await provider(), {
        redirect_uri: redirect,
        scope: 'openid email',
        code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        state,
        nonce,
        ...(loginHint === undefined ? {} : { login_hint: loginHint }),
      })
      return { address: address.href, state, nonce, verifier }
    },
    arrive: async (query, { state, nonce, verifier }) => {
      const tokens = await oidc.authorizationCodeGrant(await provider(), new URL(`${redirect}${query}`), {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
      })
      const claims = tokens.claims()
      if (claims === undefined) throw new Error('the identity provider gave no id token')
      return {
        issuer: claims.iss,
        subject: claims.sub,
        assurance: typeof claims['acr'] === 'string' ? claims['acr'] : null,
        mail: claims['email_verified'] === true && typeof claims['email'] === 'string' ? claims['email'] : undefined,
      }
    },
  }
}

async function discover(
  deployment: PortalDeployment,
  mode: Environment['mode'],
): Promise<oidc.Configuration> {
  const execute = mode === 'production' ? [] : [oidc.allowInsecureRequests]
  return oidc.discovery(
    new URL(deployment.issuer),
    deployment.clientId,
    undefined,
    oidc.ClientSecretBasic(deployment.clientSecret),
    { execute, timeout: 10 },
  )
}

/** One way to sign in per portal, each with its own client. */
export function createSignIns({
  portals,
  mode,
}: Pick<Environment, 'portals' | 'mode'>): Record<Portal, SignIn> {
  return {
    police: createSignIn(portals.police, mode),
    welfare: createSignIn(portals.welfare, mode),
    education: createSignIn(portals.education, mode),
    vdab: createSignIn(portals.vdab, mode),
    municipality: createSignIn(portals.municipality, mode),
    oversight: createSignIn(portals.oversight, mode),
  }
}

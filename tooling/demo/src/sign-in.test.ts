import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createSignIn } from '@kader/gateway/sign-in'
import { heldMandate, testDirectory } from '@kader/gateway/testing/test-directory'
import { testEnvironment } from '@kader/gateway/testing/test-environment'
import { testGateway, type TestGateway } from '@kader/gateway/testing/test-gateway'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { createIdentityProvider } from './identity-provider.ts'
import { SmallBrowser } from './testing/small-browser.ts'

const portal = 'http://localhost:4303'
const client = {
  portal: 'education',
  id: 'kader-education',
  secret: 'a-secret-of-this-test-only',
  origin: portal,
} as const
const web: Server = createServer()
let issuer: string
let gateway: TestGateway

beforeAll(async () => {
  await new Promise<void>((resolve) => web.listen(0, '127.0.0.1', resolve))
  issuer = `http://localhost:${(web.address() as AddressInfo).port}`
  const handle = createIdentityProvider(issuer, [client]).callback()
  web.on('request', (request, response) => void handle(request, response))
  gateway = await testGateway({
    environment: testEnvironment({ KADER_DEMO: '1' }),
    signIn: createSignIn(
      { origin: portal, issuer, clientId: client.id, clientSecret: client.secret },
      'test',
    ),
    directory: testDirectory(
      { 'clb-els': { portal: 'education', mandates: [heldMandate('education', 'clb-worker')] } },
      issuer,
    ),
  })
})
afterAll(async () => {
  await gateway.server.close()
  web.close()
})

/** The portal's origin as the edge serves it: `/api` is the mount at the gateway. */
async function throughEdge(address: string, init: RequestInit): Promise<Response> {
  if (!address.startsWith(portal)) return fetch(address, init)
  const reply = await gateway.server.inject({
    url: address.replace(`${portal}/api`, '/education'),
    headers: init.headers as Record<string, string>,
  })
  const headers = new Headers()
  for (const [name, value] of Object.entries(reply.headers)) {
    for (const one of [value].flat()) headers.append(name, String(one))
  }
  return new Response(reply.statusCode === 204 ? null : reply.body, { status: reply.statusCode, headers })
}

const browser = () => new SmallBrowser(throughEdge)
const login = `${portal}/api/auth/login`

/** Leaves the portal as this person and stops at the portal's door, callback in hand. */
async function leaveAs(subject: string, person = browser()) {
  const { location } = await person.visit(`${login}?login_hint=${subject}`)
  const { at } = await person.follow(location ?? '', issuer)
  return { person, callback: at }
}

test('naming a practice person in advance signs in without a further click', async () => {
  const { person, callback } = await leaveAs('clb-els')
  const home = await person.visit(callback)
  expect(home.location).toBe(`${portal}/`)
  const session = await person.visit(`${portal}/api/session`)
  expect(JSON.parse(session.body)).toMatchObject({
    signedIn: true,
    person: { name: 'clb-els' },
    mandate: { capacity: 'clb-worker', cell: 'LIVC-R Oefenstad' },
    environment: { demo: true, day: '2026-10-05' },
  })
})

test('without a name one chooses among the people of this portal, and of no other', async () => {
  const person = browser()
  const { location } = await person.visit(login)
  const page = await person.follow(location ?? '', issuer)
  expect(page.body).toContain('Els Vermeulen')
  expect(page.body).not.toContain('Nadia Jacobs')
  const wrong = await person.visit(page.at, { method: 'POST', form: { subject: 'police-nadia' } })
  expect(wrong.location).toBeNull()
  const chosen = await person.visit(page.at, { method: 'POST', form: { subject: 'clb-els' } })
  const { at } = await person.follow(chosen.location ?? '', issuer)
  expect((await person.visit(at)).location).toBe(`${portal}/`)
  expect(person.cookie('kader_education')).toBeDefined()
})

test('one person after another in the same browser is no conflict', async () => {
  const { person, callback } = await leaveAs('school-hilde')
  expect((await person.visit(callback)).status).toBe(403)
  const second = await leaveAs('clb-els', person)
  expect((await person.visit(second.callback)).location).toBe(`${portal}/`)
})

test('a person whom the portal gives no mandate gets no session', async () => {
  const { person, callback } = await leaveAs('clb-joris')
  const answer = await person.visit(callback)
  expect(answer.status).toBe(403)
  expect(answer.body).toContain('geen mandaat')
  expect(person.cookie('kader_education')).toBeUndefined()
})

test('a callback works once, in the browser that left, with the state it left with', async () => {
  const { person, callback } = await leaveAs('clb-els')
  expect((await browser().visit(callback)).status).toBe(400)
  const bent = new URL(callback)
  bent.searchParams.set('state', 'bent')
  expect((await person.visit(bent.href)).status).toBe(400)
  const again = await leaveAs('clb-els')
  expect((await again.person.visit(again.callback)).location).toBe(`${portal}/`)
  expect((await again.person.visit(again.callback)).status).toBe(400)
})

test.each(['nonce', 'verifier'] as const)('an answer to another %s is refused', async (name) => {
  const { person, callback } = await leaveAs('clb-els')
  for (const [key, attempt] of gateway.sessions.attempts) {
    gateway.sessions.attempts.set(key, { ...attempt, [name]: 'x'.repeat(43) })
  }
  expect((await person.visit(callback)).status).toBe(400)
  expect(person.cookie('kader_education')).toBeUndefined()
})

test('an answer from another issuer is refused', async () => {
  const { person, callback } = await leaveAs('clb-els')
  const bent = new URL(callback)
  expect(bent.searchParams.get('iss')).toBe(issuer)
  bent.searchParams.set('iss', 'https://login.example')
  expect((await person.visit(bent.href)).status).toBe(400)
})

test('signing in without PKCE is refused by the identity provider', async () => {
  const bare = new URL(`${issuer}/auth`)
  bare.search = new URLSearchParams({
    client_id: client.id,
    response_type: 'code',
    scope: 'openid',
    redirect_uri: `${portal}/api/auth/callback`,
    state: 's',
  }).toString()
  const { at } = await browser().follow(bare.href, issuer)
  expect(new URL(at).searchParams.get('error')).toBe('invalid_request')
})

test('the practice identity provider does not start in production', () => {
  vi.stubEnv('NODE_ENV', 'production')
  expect(() => createIdentityProvider(issuer, [client])).toThrow('productie')
  vi.unstubAllEnvs()
})

test('practice pages run no script and say that nothing is real', async () => {
  const person = browser()
  const { location } = await person.visit(login)
  const page = await person.follow(location ?? '', issuer)
  expect(page.body).toContain('Oefenomgeving: fictieve gegevens')
  expect(page.body).not.toContain('<script')
  const reply = await fetch(`${issuer}/oefening.css`)
  expect(reply.headers.get('content-security-policy')).toContain("default-src 'none'")
})

import { afterAll, beforeEach, expect, test, vi } from 'vitest'
import { hashOpaque } from './opaque.ts'
import type { SignIn } from './sign-in.ts'
import { testEnvironment } from './testing/test-environment.ts'
import { testIssuer } from './testing/test-directory.ts'
import { testGateway } from './testing/test-gateway.ts'

const departure = { address: 'https://login.example/auth', nonce: 'the-nonce', verifier: 'the-verifier' }
let departures = 0
let now = Date.parse('2026-10-05T08:00:00Z')
const depart = vi.fn<SignIn['depart']>(async () => ({ ...departure, state: `state-${(departures += 1)}` }))
const arrive = vi.fn<SignIn['arrive']>(async () => ({
  issuer: testIssuer,
  subject: 'els',
  assurance: 'urn:two-factor',
}))
const { server, sessions } = await testGateway({ signIn: { depart, arrive }, now: () => new Date(now) })

afterAll(() => server.close())
beforeEach(() => {
  depart.mockClear()
  arrive.mockClear()
})

async function leave(portal = 'education', query = '') {
  const reply = await server.inject({ url: `/${portal}/auth/login${query}` })
  const attempt = reply.cookies.find(({ name }) => name === `kader_${portal}_attempt`)
  return { reply, cookie: `${attempt?.name}=${attempt?.value}`, attempt }
}

const comeBack = (cookie: string, query = `?code=c&state=state-${departures}`, portal = 'education') =>
  server.inject({ url: `/${portal}/auth/callback${query}`, headers: { cookie } })

test('signing in sends the browser away and takes it back once', async () => {
  const { reply, cookie, attempt } = await leave()
  expect(reply.headers.location).toBe(departure.address)
  expect(attempt).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/api' })
  const back = await comeBack(cookie)
  expect(back.headers.location).toBe('http://localhost:4303/')
  expect(arrive).toHaveBeenCalledWith(
    `?code=c&state=state-${departures}`,
    expect.objectContaining({ nonce: 'the-nonce', verifier: 'the-verifier' }),
  )
  const session = back.cookies.find(({ name }) => name === 'kader_education')
  expect(session).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/api' })
  expect(sessions.kept.get(hashOpaque(session?.value ?? ''))).toMatchObject({
    subject: 'els',
    assurance: 'urn:two-factor',
  })
})

test('a replayed callback finds nothing', async () => {
  const { cookie } = await leave()
  await comeBack(cookie)
  const replay = await comeBack(cookie)
  expect(replay.statusCode).toBe(400)
  expect(replay.cookies.some(({ name, value }) => name === 'kader_education' && value !== '')).toBe(false)
})

test.each([
  ['another state', '?code=c&state=another-state'],
  ['an empty state', '?code=c&state='],
  ['no state', '?code=c'],
  ['two states', '?code=c&state=state-1&state=state-1'],
])('a callback with %s is refused before any code is traded', async (_, query) => {
  const { cookie } = await leave()
  expect((await comeBack(cookie, query)).statusCode).toBe(400)
  expect(arrive).not.toHaveBeenCalled()
})

test('the callback of one browser does not work in another that is also signing in', async () => {
  const theirs = await leave()
  const query = `?code=c&state=state-${departures}`
  const mine = await leave()
  expect((await comeBack(mine.cookie, query)).statusCode).toBe(400)
  expect(arrive).not.toHaveBeenCalled()
  expect((await comeBack(theirs.cookie, query)).statusCode).toBe(302)
})

test('an attempt ends after ten minutes', async () => {
  const { cookie } = await leave()
  now += 10 * 60_000
  expect((await comeBack(cookie)).statusCode).toBe(400)
  expect(arrive).not.toHaveBeenCalled()
})

test('outside this computer a cookie travels encrypted only', async () => {
  const environment = testEnvironment({ KADER_ORIGIN_EDUCATION: 'https://education.example' })
  const real = await testGateway({ signIn: { depart, arrive }, environment })
  const reply = await real.server.inject({ url: '/education/auth/login' })
  await real.server.close()
  expect(reply.cookies.map(({ secure }) => secure)).toEqual([true])
})

test('a callback in a browser that did not leave is refused', async () => {
  await leave()
  expect((await comeBack('')).statusCode).toBe(400)
  expect(arrive).not.toHaveBeenCalled()
})

test('an attempt that began in one portal does not end in another', async () => {
  const { cookie } = await leave('education')
  const elsewhere = await comeBack(cookie.replace('education', 'welfare'), undefined, 'welfare')
  expect(elsewhere.statusCode).toBe(400)
  expect(arrive).not.toHaveBeenCalled()
})

test('a person without a mandate here gets a plain page and no session', async () => {
  const { cookie } = await leave('welfare')
  const before = sessions.kept.size
  const back = await comeBack(cookie, undefined, 'welfare')
  expect(back.statusCode).toBe(403)
  expect(back.headers['content-type']).toContain('text/html')
  expect(back.body).toContain('geen mandaat')
  expect(back.cookies.find(({ name }) => name === 'kader_welfare')?.value).toBe('')
  expect(sessions.kept.size).toBe(before)
})

test('the same subject at another issuer is somebody else', async () => {
  arrive.mockResolvedValueOnce({ issuer: 'https://other.example', subject: 'els', assurance: null })
  const { cookie } = await leave()
  expect((await comeBack(cookie)).statusCode).toBe(403)
})

test('outside practice nobody is named in advance', async () => {
  await leave('education', '?login_hint=clb-els')
  expect(depart).toHaveBeenCalledWith(undefined)
})

test('signing in again ends the earlier session, signing out ends this one', async () => {
  const one = await leave()
  const first =
    (await comeBack(one.cookie)).cookies.find(({ name }) => name === 'kader_education')?.value ?? ''
  const two = await leave()
  const second = (await comeBack(`${two.cookie}; kader_education=${first}`)).cookies.find(
    ({ name }) => name === 'kader_education',
  )
  expect(sessions.kept.has(hashOpaque(first))).toBe(false)
  const out = await server.inject({
    method: 'POST',
    url: '/education/auth/logout',
    headers: { cookie: `kader_education=${second?.value}`, origin: 'http://localhost:4303' },
  })
  expect(out.statusCode).toBe(204)
  expect(sessions.kept.has(hashOpaque(second?.value ?? ''))).toBe(false)
})

test('an identity provider that is away is said in plain words', async () => {
  depart.mockRejectedValueOnce(new Error('connect ECONNREFUSED'))
  const reply = await server.inject({ url: '/education/auth/login' })
  expect(reply.statusCode).toBe(503)
  expect(reply.body).toContain('aanmelddienst antwoordt niet')
  expect(reply.body).not.toContain('ECONNREFUSED')
})

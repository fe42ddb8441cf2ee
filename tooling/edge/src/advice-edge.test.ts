import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import fastify, { type FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createAdviceEdge } from './advice-edge.ts'

let root: string
let edge: FastifyInstance
let origin: string
const gateway = fastify()
const page = { accept: 'text/html' }
const script = 'export const a = 1'

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'kader-advice-edge-'))
  const files = join(root, 'dist')
  await mkdir(join(files, 'assets'), { recursive: true })
  await mkdir(join(files, 'fr'))
  for (const [file, text] of Object.entries({
    'index.html': '<!doctype html><title>vraag</title>',
    'oefenen.html': '<!doctype html><title>oefenen</title>',
    'fr/oefenen.html': '<!doctype html><title>exercices</title>',
    'niet-gevonden.html': '<!doctype html><title>niet gevonden</title>',
    'assets/walk-1a2b.js': script,
    'kader-advies.js': script,
    'kader-advies-0.1.0-1a2b3c4d.js': script,
  }))
    await writeFile(join(files, file), text)
  await writeFile(join(files, 'assets/walk-1a2b.js.br'), brotliCompressSync(script))
  await writeFile(join(files, 'index.html.br'), brotliCompressSync('<!doctype html><title>vraag</title>'))
  await writeFile(join(root, 'beside.txt'), 'not yours')
  gateway.all('/*', async ({ method, url, headers }) => ({ method, url, headers }))
  const upstream = await gateway.listen({ host: '127.0.0.1', port: 0 })
  edge = await createAdviceEdge({ files, gateway: upstream })
  origin = await edge.listen({ host: '127.0.0.1', port: 0 })
})
afterAll(async () => {
  await edge.close()
  await gateway.close()
  await rm(root, { recursive: true })
})

/** What the server says to exactly these bytes; fetch would tidy the path first. */
function raw(path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(origin).port), '127.0.0.1', () =>
      socket.write(
        `GET ${path} HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\nConnection: close\r\n\r\n`,
      ),
    )
    let text = ''
    socket
      .on('data', (part) => (text += String(part)))
      .on('end', () => resolve(text))
      .on('error', reject)
  })
}

test.each([
  ['/', 'vraag'],
  ['/oefenen', 'oefenen'],
  ['/fr/oefenen', 'exercices'],
])('%s is a page of its own, checked for a newer one each time', async (url, title) => {
  const reply = await edge.inject({ url, headers: page })
  expect(reply.body).toContain(`<title>${title}`)
  expect(reply.headers['cache-control']).toBe('no-cache')
})

test('the first page too is sent pressed together', async () => {
  const { statusCode, headers } = await edge.inject({
    url: '/',
    headers: { ...page, 'accept-encoding': 'br' },
  })
  expect([statusCode, headers['content-encoding']]).toEqual([200, 'br'])
})

test('an address that does not exist says so, as a page to a person and in a line to a program', async () => {
  const seen = await edge.inject({ url: '/bestaat-niet', headers: { ...page, 'sec-fetch-mode': 'navigate' } })
  expect([seen.statusCode, seen.body]).toEqual([404, expect.stringContaining('<title>niet gevonden')])
  const fetched = await edge.inject({ url: '/assets/old-ffff.js', headers: { accept: '*/*' } })
  expect([fetched.statusCode, fetched.body]).toEqual([404, 'Niet gevonden.'])
})

test('a page may run its own files and nothing else, and a form may send nothing anywhere', async () => {
  const { headers } = await edge.inject({ url: '/', headers: page })
  const policy = String(headers['content-security-policy'])
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("form-action 'none'")
  expect(policy).toContain("require-trusted-types-for 'script'")
  expect(policy).not.toMatch(/unsafe|data:|https?:/)
  expect(headers['referrer-policy']).toBe('no-referrer')
  expect(headers['set-cookie']).toBeUndefined()
})

test('what was pressed together beforehand is sent so to who can read it', async () => {
  const pressed = await edge.inject({
    url: '/assets/walk-1a2b.js',
    headers: { 'accept-encoding': 'br, gzip' },
  })
  expect(pressed.headers['content-encoding']).toBe('br')
  expect(pressed.headers['content-type']).toContain('javascript')
  const plain = await edge.inject({ url: '/assets/walk-1a2b.js', headers: { 'accept-encoding': 'identity' } })
  expect([plain.headers['content-encoding'], plain.body]).toEqual([undefined, script])
  for (const { headers } of [pressed, plain]) {
    expect(headers['vary']).toContain('accept-encoding')
    expect(headers['cache-control']).toContain('immutable')
    expect(headers['cross-origin-resource-policy']).toBe('same-origin')
    expect(headers['access-control-allow-origin']).toBeUndefined()
  }
})

test('the element may stand in pages of others; its address stays, its versions never change', async () => {
  const stable = await edge.inject({ url: '/kader-advies.js' })
  const version = await edge.inject({ url: '/kader-advies-0.1.0-1a2b3c4d.js' })
  expect(stable.headers['cache-control']).toBe('no-cache')
  expect(version.headers['cache-control']).toContain('immutable')
  for (const { headers } of [stable, version]) {
    expect(headers['cross-origin-resource-policy']).toBe('cross-origin')
    expect(headers['access-control-allow-origin']).toBe('*')
  }
})

test('the api is the public mount of the gateway, without who someone is elsewhere', async () => {
  const reply = await fetch(`${origin}/api/v1/advice?x=1`, {
    method: 'POST',
    headers: {
      cookie: 'kader_police=c',
      authorization: 'Bearer t',
      'x-kader-mandate': 'm',
      'x-forwarded-for': '203.0.113.9',
    },
  })
  const { url, headers } = (await reply.json()) as { url: string; headers: Record<string, string> }
  expect(url).toBe('/advice/v1/advice?x=1')
  for (const name of ['cookie', 'authorization', 'x-kader-mandate']) expect(headers[name]).toBeUndefined()
  expect(headers['x-forwarded-for']).toBe('127.0.0.1')
})

test.each([
  '/api/session',
  '/api/v2/advice',
  '/police/v1/x',
  '/api/v1/../police/v1/x',
  '/api/v1/../../police/v1/x',
  '/api/v1/%2e%2e/%2e%2e/police/v1/x',
  '/api/v1/..%2f..%2fpolice/v1/x',
  '/api/v1/..%5c..%5cpolice/v1/x',
])('%s does not reach another mount of the gateway', async (path) => {
  const said = await raw(path)
  expect(said).not.toMatch(/"url":"(?!\/advice\/v1\/)/)
  expect(said).not.toMatch(/"url":"[^"]*\/\.\.[/"]/)
})

test.each(['/../beside.txt', '/%2e%2e/beside.txt', '/assets/..%2f..%2fbeside.txt'])(
  '%s does not reach a file beside the page',
  async (path) => {
    expect(await raw(path)).not.toContain('not yours')
  },
)

test('a gateway that is away is said as a problem that programs know', async () => {
  const alone = await createAdviceEdge({ files: join(root, 'dist'), gateway: 'http://127.0.0.1:9' })
  const reply = await alone.inject({ method: 'POST', url: '/api/v1/advice' })
  await alone.close()
  expect(reply.statusCode).toBe(503)
  expect(reply.headers['content-type']).toContain('application/problem+json')
  expect(reply.json().status).toBe(503)
})

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fastify, { type FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createEdge } from './edge.ts'

let root: string
let edge: FastifyInstance
let origin: string
const gateway = fastify()
const page = { accept: 'text/html' }

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'kader-edge-'))
  const files = join(root, 'dist')
  await mkdir(join(files, 'assets'), { recursive: true })
  await writeFile(join(files, 'index.html'), '<!doctype html><title>portaal</title>')
  await writeFile(join(files, 'assets', 'main-1a2b.js'), 'export {}')
  await writeFile(join(root, 'beside.txt'), 'not yours')
  gateway.all('/*', async (request, reply) => {
    reply.header('content-security-policy', "default-src 'none'")
    return { method: request.method, url: request.url, headers: request.headers }
  })
  const upstream = await gateway.listen({ host: '127.0.0.1', port: 0 })
  edge = await createEdge({ portal: 'education', files, gateway: upstream, issuer: 'http://localhost:4320' })
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

test('a navigation to any path of the portal gets the application, never from a cache', async () => {
  for (const url of ['/', '/overleg/123', '/index.html']) {
    const reply = await edge.inject({ url, headers: { ...page, 'sec-fetch-mode': 'navigate' } })
    expect(reply.body).toContain('portaal')
    expect(reply.headers['cache-control']).toBe('no-store')
  }
})

test('a missing file is not the application', async () => {
  const fetched = await edge.inject({ url: '/assets/old-ffff.js', headers: { accept: '*/*' } })
  expect(fetched.statusCode).toBe(404)
  const script = await edge.inject({ url: '/assets/x.js', headers: { ...page, 'sec-fetch-mode': 'no-cors' } })
  expect(script.statusCode).toBe(404)
})

test('hashed files are kept for a year', async () => {
  const reply = await fetch(`${origin}/assets/main-1a2b.js`)
  expect(reply.headers.get('cache-control')).toContain('immutable')
})

test('pages may load and run nothing from elsewhere', async () => {
  const reply = await fetch(origin, { headers: page })
  const policy = reply.headers.get('content-security-policy') ?? ''
  expect(policy).toContain("default-src 'self'")
  expect(policy).toContain("form-action 'self' http://localhost:4320")
  expect(policy).not.toContain('unsafe')
  expect(reply.headers.get('x-content-type-options')).toBe('nosniff')
})

test('the api of this origin is the own mount of the gateway, under the policy of the gateway', async () => {
  const reply = await fetch(`${origin}/api/v1/today?input=1`)
  expect(await reply.json()).toMatchObject({ url: '/education/v1/today?input=1' })
  expect(reply.headers.get('content-security-policy')).toBe("default-src 'none'")
})

test('what only the edge may claim is stripped from what a browser claims', async () => {
  const reply = await fetch(`${origin}/api/session`, {
    headers: {
      'x-kader-mandate': 'm',
      'X-Kader-Anything': 'm',
      'x-forwarded-for': '203.0.113.9',
      cookie: 'kader_education=c',
    },
  })
  const { headers } = (await reply.json()) as { headers: Record<string, string> }
  expect(Object.keys(headers).filter((name) => name.startsWith('x-kader'))).toEqual([])
  expect(headers['x-forwarded-for']).toBe('127.0.0.1')
  expect(headers['cookie']).toBe('kader_education=c')
})

test('the PDF of an answer is asked of the public mount, without who asks', async () => {
  const reply = await fetch(`${origin}/api/advice/pdf`, {
    method: 'POST',
    headers: { cookie: 'kader_education=c', authorization: 'Bearer t', 'x-kader-mandate': 'm' },
  })
  const { url, headers } = (await reply.json()) as { url: string; headers: Record<string, string> }
  expect(url).toBe('/advice/v1/advice/pdf')
  for (const name of ['cookie', 'authorization', 'x-kader-mandate']) expect(headers[name]).toBeUndefined()
})

test.each([
  ['POST', '/api/advice/pdf/next'],
  ['POST', '/api/advice/pdf?x=1'],
  ['POST', '/api/advice/pdf/..%2f..%2fopenapi.json'],
  ['POST', '/api/advice/next'],
  ['POST', '/api/advice'],
  ['GET', '/api/advice/pdf'],
] as const)('%s %s reaches nothing of the public mount', async (method, path) => {
  const reply = await fetch(`${origin}${path}`, { method })
  expect(await reply.text()).not.toContain('"url":"/advice')
})

test.each([
  '/api/../police/v1/x',
  '/api/%2e%2e/police/v1/x',
  '/api/..%2fpolice/v1/x',
  '/api/v1/../../police/v1/x',
])('%s does not reach the mount of another portal', async (path) => {
  expect(await raw(path)).not.toContain('"url":"/police')
})

test.each(['/../beside.txt', '/%2e%2e/beside.txt', '/assets/..%2f..%2f..%2fbeside.txt'])(
  '%s does not reach a file beside the portal',
  async (path) => {
    expect(await raw(path)).not.toContain('not yours')
  },
)

test('a gateway that is away is said in its own shape', async () => {
  const alone = await createEdge({
    portal: 'vdab',
    files: join(root, 'dist'),
    gateway: 'http://127.0.0.1:9',
    issuer: origin,
  })
  const reply = await alone.inject({ url: '/api/session' })
  await alone.close()
  expect(reply.statusCode).toBe(503)
  expect(reply.json().error.data.code).toBe('unavailable')
})

test('files are read, never written', async () => {
  for (const method of ['POST', 'PUT', 'DELETE']) {
    expect((await fetch(`${origin}/index.html`, { method, headers: page })).status).toBe(404)
  }
})

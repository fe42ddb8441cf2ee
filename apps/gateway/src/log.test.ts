import { expect, test } from 'vitest'
import { testGateway } from './testing/test-gateway.ts'

async function linesOf(mode: 'test' | 'production'): Promise<string> {
  const lines: string[] = []
  const { server, cookieOf } = await testGateway({ log: (line) => lines.push(line), mode })
  const cookie = await cookieOf('els', 'education')
  await server.inject({
    url: '/education/v1/capacity?input=%7B%22id%22%3A%22canary-in-the-query%22%7D',
    headers: { cookie },
  })
  await server.inject({ url: '/education/v1/broken', headers: { cookie, 'x-case': 'canary-in-a-header' } })
  await server.inject({
    method: 'POST',
    url: '/education/v1/change',
    headers: { cookie, origin: 'http://localhost:4303' },
    payload: { text: 'canary-in-the-body' },
  })
  await server.inject({ url: '/canary-in-a-path/of/nothing' })
  await server.close()
  const log = lines.join('')
  expect(log).not.toContain(cookie.split('=')[1])
  return log
}

test('the log holds no address, header, cookie or body', async () => {
  const log = await linesOf('test')
  expect(log).not.toContain('canary')
  expect(log).toContain('"route":"/education/v1/:path"')
  expect(log).toContain('"route":"unknown"')
})

test('in production a defect is logged by kind and place, without its words', async () => {
  expect(await linesOf('test')).toContain('secret words of a case')
  const log = await linesOf('production')
  expect(log).not.toContain('secret words')
  expect(log).toContain('test-gateway.ts')
})

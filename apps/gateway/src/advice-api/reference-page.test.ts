import { createHash } from 'node:crypto'
import { Capacity } from '@kader/domain/vocabulary/capacities'
import { ConditionCode } from '@kader/domain/vocabulary/conditions'
import { afterAll, expect, test } from 'vitest'
import { testGateway } from '../testing/test-gateway.ts'
import { problems } from './problem.ts'
import { html } from './reference-html.ts'

const { server } = await testGateway()
afterAll(() => server.close())

const reply = await server.inject({ url: '/advice/v1/reference' })

test('the reference is one page whose policy allows its own style and nothing else', () => {
  const style = /<style>([\s\S]*)<\/style>/.exec(reply.body)?.[1] ?? ''
  const hash = createHash('sha256').update(style).digest('base64')
  expect(reply.headers['content-security-policy']).toContain(`default-src 'none'; style-src 'sha256-${hash}'`)
  expect(reply.body).not.toMatch(/<script|<img|<link|\ssrc=|\sstyle=|https?:\/\//)
})

test('it names every word, every condition and every problem', () => {
  for (const word of [...Capacity.options, ...ConditionCode.options])
    expect(reply.body).toContain(`>${word}<`)
  for (const code of Object.keys(problems)) expect(reply.body).toContain(`id="${code}"`)
})

test('text in a blank never becomes markup', () => {
  expect(html`<p title="${'"><i>'}">${'<b>&'}</p>`.text).toBe(
    '<p title="&quot;&gt;&lt;i&gt;">&lt;b&gt;&amp;</p>',
  )
})

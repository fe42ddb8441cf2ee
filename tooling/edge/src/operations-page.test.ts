import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { contentSecurityPolicy } from './content-security-policy.ts'
import { publicPolicy } from './public-policy.ts'

const page = readFileSync(new URL('../../../docs/operations.md', import.meta.url), 'utf8')

test('every proxy example gives the policy that our own edge gives', () => {
  const policies = [...page.matchAll(/Content-Security-Policy "([^"]+)"/g)].map(([, policy]) => policy)
  const ours = contentSecurityPolicy('https://login.example')
  expect(policies).toEqual([ours, ours, publicPolicy])
})

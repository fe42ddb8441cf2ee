import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { contentSecurityPolicy } from './content-security-policy.ts'

const page = readFileSync(new URL('../../../docs/operations.md', import.meta.url), 'utf8')

test('both proxy examples give the policy that this edge gives', () => {
  const policies = [...page.matchAll(/Content-Security-Policy "([^"]+)"/g)].map(([, policy]) => policy)
  const ours = contentSecurityPolicy('https://login.example')
  expect(policies).toEqual([ours, ours])
})

import { expect, test } from 'vitest'
import { EnvironmentError, readEnvironment } from './env.ts'

const names = ['POLICE', 'WELFARE', 'EDUCATION', 'VDAB', 'MUNICIPALITY', 'OVERSIGHT']
const secrets = Object.fromEntries(
  names.map((name) => [`KADER_OIDC_SECRET_${name}`, 'a-secret-of-enough-length']),
)
const production = {
  ...secrets,
  ...Object.fromEntries(
    names.map((name) => [`KADER_ORIGIN_${name}`, `https://${name.toLowerCase()}.example`]),
  ),
  NODE_ENV: 'production',
  KADER_OIDC_ISSUER: 'https://login.example',
  DATABASE_URL: 'postgresql://kader@db/kader',
  DATABASE_OWNER_URL: 'postgresql://owner@db/kader',
}

function problemsOf(variables: Record<string, string | undefined>): readonly string[] {
  try {
    readEnvironment(variables)
    return []
  } catch (error) {
    if (error instanceof EnvironmentError) return error.problems
    throw error
  }
}

test('development needs nothing but the secrets of its six clients', () => {
  const environment = readEnvironment({ ...secrets, NODE_ENV: 'development' })
  expect(environment.host).toBe('127.0.0.1')
  expect(environment.port).toBe(4310)
  expect(environment.portals.education.origin).toBe('http://localhost:4303')
  expect(environment.databaseUrl).toBeUndefined()
})

test('a gateway that is told nothing takes itself to be in production and refuses', () => {
  expect(problemsOf(secrets).join('\n')).toContain('DATABASE_URL')
})

test('a complete production environment starts', () => {
  expect(problemsOf(production)).toEqual([])
})

test.each([
  ['an issuer without https', { KADER_OIDC_ISSUER: 'http://localhost:4320' }, 'KADER_OIDC_ISSUER'],
  [
    'one portal with an issuer without https',
    { KADER_OIDC_ISSUER_VDAB: 'http://x.example' },
    'KADER_OIDC_ISSUER',
  ],
  ['the embedded database', { DATABASE_URL: undefined }, 'DATABASE_URL'],
  ['one role for owning and using', { DATABASE_OWNER_URL: undefined }, 'DATABASE_OWNER_URL'],
  ['demo people', { KADER_DEMO: '1' }, 'KADER_DEMO'],
  ['a fixed day', { KADER_DAY: '2026-10-05' }, 'KADER_DAY'],
  ['a portal without https', { KADER_ORIGIN_POLICE: 'http://police.example' }, 'KADER_ORIGIN'],
])('production refuses %s', (_, change, named) => {
  const problems = problemsOf({ ...production, ...change })
  expect(problems).toHaveLength(1)
  expect(problems[0]).toContain(named)
})

test('every wrong variable gets a sentence of its own', () => {
  const problems = problemsOf({
    ...production,
    KADER_PORT: 'veel',
    KADER_DAY: '2026-02-30',
    KADER_DEMO: 'yes',
    KADER_OIDC_SECRET_VDAB: 'short',
    KADER_OIDC_SECRET_POLICE: undefined,
    KADER_ORIGIN_WELFARE: 'https://welfare.example/portal',
  })
  expect(problems).toHaveLength(6)
  for (const named of [
    'KADER_PORT',
    'KADER_DAY',
    'KADER_DEMO',
    'SECRET_VDAB',
    'SECRET_POLICE',
    'ORIGIN_WELFARE',
  ]) {
    expect(problems.filter((problem) => problem.includes(named))).toHaveLength(1)
  }
})

import { readFileSync } from 'node:fs'
import { Portal } from '@kader/domain/vocabulary/portals'
import { expect, test } from 'vitest'
import { EnvironmentError, readEnvironment } from './env.ts'
import { ProcessVariables } from './environment-rules.ts'

const page = readFileSync(new URL('../../../docs/operations.md', import.meta.url), 'utf8')
const section = /## Settings\n([\s\S]*?)\n## /.exec(page)?.[1] ?? ''
/** The table of docs/operations.md: what holds without the variable, by its name. */
const documented = new Map(
  [...section.matchAll(/^\| `([A-Z_<>]+)` \| (.+?) \|/gm)].map(([, name = '', without = '']) => [
    name,
    without.replaceAll('`', ''),
  ]),
)

/** Every variable that is looked at, by looking. */
function variablesRead(): ReadonlySet<string> {
  const read = new Set<string>()
  const note = (name: string | symbol) => {
    if (typeof name === 'string' && /^[A-Z_]+$/.test(name)) read.add(name)
  }
  const watched = new Proxy<Record<string, string | undefined>>(
    {},
    { get: (_nothing, name) => note(name), has: (_nothing, name) => (note(name), false) },
  )
  expect(() => readEnvironment(watched)).toThrow(EnvironmentError)
  return read
}

const perPortal = new RegExp(`_(${Portal.options.map((portal) => portal.toUpperCase()).join('|')})$`)

test('docs/operations.md names every variable that the gateway reads, and no other', () => {
  const names = new Set([...variablesRead()].map((name) => name.replace(perPortal, '_<PORTAL>')))
  expect([...documented.keys()].toSorted()).toEqual([...names].toSorted())
})

test('docs/operations.md tells what holds without a variable', () => {
  for (const [name, value] of Object.entries(ProcessVariables.parse({}))) {
    expect([name, documented.get(name)]).toEqual([name, String(value)])
  }
})

test('docs/operations.md says of each variable that production requires it or refuses it', () => {
  const rowOf = (name: string) => section.split('\n').find((row) => row.startsWith(`| \`${name}\` `)) ?? ''
  for (const name of ['DATABASE_URL', 'DATABASE_OWNER_URL'])
    expect(rowOf(name)).toContain('required in production')
  for (const name of ['KADER_DEMO', 'KADER_DAY']) expect(rowOf(name)).toContain('refused in production')
})

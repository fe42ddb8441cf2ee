import path from 'node:path'
import { expect, test } from 'vitest'
import { readWorkspace } from './read-workspace.ts'
import { ROOT } from './root.ts'

const { packages } = readWorkspace(ROOT)

const VAGUE =
  /(^|[-/])(utils?|helpers?|commons?|misc)\.(ts|tsx|mjs)$|\/(service|shared|manager)\.(ts|tsx|mjs)$/
const SINGLE_ENTRY = ['@kader/secrecy-rules', '@kader/disclosure']
const SERVER = ['@kader/sealed', '@kader/disclosure', '@kader/exchange', '@kader/store', '@kader/gateway']

test('no file has a name that says nothing', () => {
  const vague = packages.flatMap(({ name, sources }) =>
    sources.filter((file) => VAGUE.test(`/${file.path}`)).map((file) => `${name} ${file.path}`),
  )
  expect(vague).toEqual([])
})

test('only a package with a deliberately narrow front has an entry file', () => {
  const entries = packages
    .filter(({ name }) => !SINGLE_ENTRY.includes(name))
    .flatMap(({ name, sources }) =>
      sources.filter((file) => /(^|\/)index\.tsx?$/.test(file.path)).map((file) => `${name} ${file.path}`),
    )
  expect(entries).toEqual([])
})

/** Every condition under which an entry of `exports` resolves; a plain string resolves under any. */
function conditions(entry: unknown): string[] {
  if (typeof entry === 'string') return ['any']
  return entry !== null && typeof entry === 'object' ? Object.keys(entry) : []
}

test.each(SERVER)('%s resolves for types and for node, never for a browser', (name) => {
  const entries = packages.find((one) => one.name === name)?.exports
  expect(entries).toBeTypeOf('object')
  for (const entry of Object.values(entries as Record<string, unknown>)) {
    expect(conditions(entry)).toEqual(['types', 'node'])
  }
})

test('of a sector only the inputs resolve for a browser', () => {
  const sectors = packages.filter(({ folder }) => folder.includes(`${path.sep}sectors${path.sep}`))
  expect(sectors).toHaveLength(6)
  for (const { name, exports } of sectors) {
    const open = Object.entries(exports as Record<string, unknown>)
      .filter(([, entry]) => conditions(entry).includes('any'))
      .map(([subpath]) => subpath)
    expect(open, name).toEqual(['./inputs'])
  }
})

test('what a record contains resolves for a server only', () => {
  const { exports } = packages.find(({ name }) => name === '@kader/domain') ?? {}
  expect(conditions((exports as Record<string, unknown>)['./content/*'])).toEqual(['types', 'node'])
})

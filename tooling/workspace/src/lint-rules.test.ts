import { existsSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { lintPlanted } from './lint-planted.ts'
import { ROOT } from './root.ts'

const CLOCK = 'export const today = () => new Date()\n'
const CHANCE = 'export const die = () => Math.random()\n'
const PRINT = "console.log('x')\n"
const TRPC = "import { initTRPC } from '@trpc/server'\nexport const t = initTRPC.create()\n"
const DEFAULT = 'export default 1\n'
const PURE = [
  'packages/domain',
  'packages/sealed',
  'packages/secrecy-rules',
  'packages/audit',
  'packages/disclosure',
  'packages/advice',
  'packages/exchange',
  'packages/i18n',
  'packages/sectors/police',
  'packages/sectors/oversight',
]
const IMPURE = [
  'apps/gateway',
  'apps/police',
  'tooling/demo',
  'packages/store',
  'packages/cli',
  'packages/ui',
  'packages/portal-kit',
  'packages/panels/signals',
]

const planted = (folders: readonly string[], file: string, source: string) =>
  Object.fromEntries(folders.map((folder) => [`${folder}/src/${file}`, source]))

const found = (folders: readonly string[], file: string, rule: string) =>
  folders.map((folder) => `${folder}/src/${file} ${rule}`).sort()

test('every folder the lint exceptions speak of exists', () => {
  for (const folder of [...PURE, ...IMPURE]) expect(existsSync(path.join(ROOT, folder)), folder).toBe(true)
})

test('a pure package may not read the clock', () => {
  expect(lintPlanted(planted([...PURE, ...IMPURE], 'clock.ts', CLOCK))).toEqual(
    found(PURE, 'clock.ts', 'kader(no-ambient-values)'),
  )
})

test('a pure package may not throw dice', () => {
  expect(lintPlanted(planted([...PURE, ...IMPURE], 'die.ts', CHANCE))).toEqual(
    found(PURE, 'die.ts', 'kader(no-ambient-values)'),
  )
})

test.each(['Date.now()', 'Date()', "Date['now']()", 'crypto.randomUUID()', 'performance.now()'])(
  'a pure package may not call %s',
  (call) => {
    const file = 'packages/domain/src/value.ts'
    expect(lintPlanted({ [file]: `export const value = () => ${call}\n` })).toEqual([
      `${file} kader(no-ambient-values)`,
    ])
  },
)

test('a pure package may work with a moment that came in as data, and its tests may use the clock', () => {
  expect(
    lintPlanted({
      'packages/domain/src/year.ts': 'export const year = (at: string) => new Date(at).getUTCFullYear()\n',
      'packages/domain/src/year.test.ts': CLOCK,
    }),
  ).toEqual([])
})

test('procedures are started in one file only', () => {
  expect(
    lintPlanted({
      'packages/exchange/src/procedures/trpc.ts': TRPC,
      'packages/exchange/src/procedures/other.ts': TRPC,
      'packages/sectors/police/src/router.ts': TRPC,
      'apps/gateway/src/trpc.ts': TRPC,
    }),
  ).toEqual([
    'apps/gateway/src/trpc.ts eslint(no-restricted-imports)',
    'packages/exchange/src/procedures/other.ts eslint(no-restricted-imports)',
    'packages/sectors/police/src/router.ts eslint(no-restricted-imports)',
  ])
})

test('only the command line and tooling print', () => {
  const packages = ['apps/gateway', 'packages/store', 'packages/exchange', 'packages/panels/advice']
  expect(lintPlanted(planted([...packages, 'packages/cli', 'tooling/demo'], 'print.ts', PRINT))).toEqual(
    found(packages, 'print.ts', 'eslint(no-console)'),
  )
})

test('only configuration files export a default', () => {
  expect(
    lintPlanted({
      'apps/police/vite.config.mjs': DEFAULT,
      'vitest.config.ts': DEFAULT,
      'apps/police/src/routes.tsx': DEFAULT,
      'packages/domain/src/one.ts': DEFAULT,
      'tooling/vite/src/index.mjs': DEFAULT,
    }),
  ).toEqual([
    'apps/police/src/routes.tsx import(no-default-export)',
    'packages/domain/src/one.ts import(no-default-export)',
    'tooling/vite/src/index.mjs import(no-default-export)',
  ])
})

test('a file stays under 250 lines, a test under 400', () => {
  const lines = (count: number) =>
    Array.from({ length: count }, (_, index) => `export const line${index} = 1\n`).join('')
  expect(
    lintPlanted({
      'packages/domain/src/fits.ts': lines(250),
      'packages/domain/src/long.ts': lines(251),
      'packages/domain/src/long.test.ts': lines(400),
      'packages/domain/src/longer.test.ts': lines(401),
      'tooling/e2e/src/journey.e2e.ts': lines(400),
    }),
  ).toEqual([
    'packages/domain/src/long.ts eslint(max-lines)',
    'packages/domain/src/longer.test.ts eslint(max-lines)',
  ])
})

test('a function takes three parameters, then one named object; a table of a test may be wider', () => {
  const four = 'export const four = (a: 1, b: 1, c: 1, d: 1) => a + b + c + d\n'
  expect(
    lintPlanted({ 'packages/domain/src/four.ts': four, 'packages/domain/src/four.test.ts': four }),
  ).toEqual(['packages/domain/src/four.ts eslint(max-params)'])
})

test('files that import each other are reported, also over a detour', () => {
  expect(
    lintPlanted({
      'packages/domain/src/a.ts': "import { b } from './b.ts'\nexport const a = () => b()\n",
      'packages/domain/src/b.ts': "import { c } from './c.ts'\nexport const b = () => c()\n",
      'packages/domain/src/c.ts': "import { a } from './a.ts'\nexport const c = (): unknown => a()\n",
    }),
  ).toEqual(['a', 'b', 'c'].map((name) => `packages/domain/src/${name}.ts import(no-cycle)`))
})

test('rules that need types run: a promise nobody waits for, a switch that forgets a state', () => {
  expect(
    lintPlanted({
      'packages/store/src/floats.ts': 'export async function f() {}\nexport function g() {\n  f()\n}\n',
      'packages/domain/src/forgets.ts':
        "export function text(state: 'open' | 'closed') {\n  switch (state) {\n    case 'open':\n      return 1\n  }\n}\n",
    }),
  ).toEqual([
    'packages/domain/src/forgets.ts typescript(switch-exhaustiveness-check)',
    'packages/store/src/floats.ts typescript(no-floating-promises)',
  ])
})

test('file names are kebab-case', () => {
  const file = 'packages/domain/src/caseList.ts'
  expect(lintPlanted({ [file]: 'export const one = 1\n' })).toEqual([`${file} unicorn(filename-case)`])
})

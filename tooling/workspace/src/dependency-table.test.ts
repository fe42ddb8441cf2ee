import { describe, expect, test } from 'vitest'
import { checkImports } from './check-imports.ts'
import { checkManifests } from './check-manifests.ts'
import { DEPENDENCY_TABLE, OPENERS } from './dependency-table.ts'
import type { Workspace } from './read-workspace.ts'
import { readWorkspace } from './read-workspace.ts'
import { ROOT } from './root.ts'

const workspace = readWorkspace(ROOT)

/** The real workspace in which one package holds one more file. */
function withFile(name: string, file: string, text: string): Workspace {
  return {
    ...workspace,
    packages: workspace.packages.map((one) =>
      one.name === name ? { ...one, sources: [{ path: file, text }] } : { ...one, sources: [] },
    ),
  }
}

function withDependency(name: string, dependency: string, version: string): Workspace {
  return {
    ...workspace,
    packages: workspace.packages.map((one) =>
      one.name === name ? { ...one, dependencies: { ...one.dependencies, [dependency]: version } } : one,
    ),
  }
}

const lazily = (specifier: string) => ['await import', `('${specifier}')`].join('')

const rowsOf = (prefix: string) =>
  Object.entries(DEPENDENCY_TABLE).filter(([name]) => name.startsWith(prefix))

describe('the table', () => {
  test('only disclosure and store may depend on sealed', () => {
    const openers = Object.entries(DEPENDENCY_TABLE)
      .filter(([, row]) => [...row.workspace, ...(row.dev ?? [])].includes('@kader/sealed'))
      .map(([name]) => name)
    expect(openers.sort()).toEqual([...OPENERS])
  })

  test.each(['@kader/panel-', '@kader/sector-'])('no %s* may depend on another of its family', (prefix) => {
    for (const [name, row] of rowsOf(prefix)) {
      expect(
        row.workspace.filter((one) => one.startsWith(prefix) && one !== '@kader/panel-kit'),
        name,
      ).toEqual([])
    }
  })

  test('nothing but tooling may depend on an app', () => {
    const apps = workspace.packages.filter(({ folder }) => folder.includes('/apps/')).map(({ name }) => name)
    const dependants = Object.entries(DEPENDENCY_TABLE)
      .filter(([, row]) => row.workspace.some((one) => apps.includes(one)))
      .map(([name]) => name)
    expect(dependants.sort()).toEqual(['@kader/demo', '@kader/e2e'])
  })

  test('a portal may depend on its own sector and on no other', () => {
    for (const sector of ['police', 'welfare', 'education', 'vdab', 'municipality', 'oversight']) {
      const row = DEPENDENCY_TABLE[`@kader/${sector}`]
      expect(row?.workspace.filter((one) => one.startsWith('@kader/sector-'))).toEqual([
        `@kader/sector-${sector}`,
      ])
    }
  })
})

describe('this workspace', () => {
  test('declares what the table allows, with every version from the catalog', () => {
    expect(checkManifests(workspace, DEPENDENCY_TABLE)).toEqual([])
  })

  test('imports what it declares', () => {
    expect(checkImports(workspace, DEPENDENCY_TABLE)).toEqual([])
  })
})

describe('a planted dependency is reported:', () => {
  test.each([
    ['@kader/exchange', '@kader/sealed'],
    ['@kader/panel-signals', '@kader/panel-consults'],
    ['@kader/sector-police', '@kader/sector-welfare'],
    ['@kader/police', '@kader/sector-welfare'],
    ['@kader/police', '@kader/welfare'],
    ['@kader/police', '@kader/store'],
    ['@kader/domain', '@kader/secrecy-rules'],
  ])('%s on %s', (name, dependency) => {
    expect(checkManifests(withDependency(name, dependency, 'workspace:*'), DEPENDENCY_TABLE)).toEqual([
      `${name}: may not depend on ${dependency}`,
    ])
  })

  test('a version of its own', () => {
    expect(checkManifests(withDependency('@kader/domain', 'zod', '4.0.0'), DEPENDENCY_TABLE)).toEqual([
      '@kader/domain: the version of zod belongs in the catalog',
    ])
  })

  test('a package the table does not know', () => {
    const { '@kader/sealed': _, ...rest } = DEPENDENCY_TABLE
    expect(checkManifests(workspace, rest)).toEqual(['@kader/sealed: not in the dependency table'])
  })
})

describe('a planted import is reported:', () => {
  const undeclared = (specifier: string) => `imports ${specifier}, which it does not declare`
  test.each([
    ['@kader/exchange', "import { open } from '@kader/sealed/open'", undeclared('@kader/sealed/open')],
    ['@kader/police', "export * from '@kader/sector-vdab/inputs'", undeclared('@kader/sector-vdab/inputs')],
    ['@kader/police', lazily('@kader/store/database'), undeclared('@kader/store/database')],
    ['@kader/ui', "import {\n  a,\n  b,\n} from '@kader/domain/a'", undeclared('@kader/domain/a')],
    ['@kader/ui', "import type { A } from '@kader/domain/a'", undeclared('@kader/domain/a')],
    ['@kader/domain', "import fc from 'fast-check'", undeclared('fast-check')],
    [
      '@kader/domain',
      "import { open } from '../../sealed/src/open.ts'",
      'reaches outside its package: ../../sealed/src/open.ts',
    ],
    ['@kader/domain', "import { x } from './a.test.ts'", 'ships a test file: ./a.test.ts'],
    [
      '@kader/police',
      "import { policeRouter } from '@kader/sector-police/router'",
      'needs import type: @kader/sector-police/router',
    ],
    [
      '@kader/police',
      "import type { View } from '@kader/sector-police/views'",
      'a portal reads only ./inputs and the type of ./router: @kader/sector-police/views',
    ],
    [
      '@kader/sector-police',
      "import { decide } from '@kader/secrecy-rules'",
      'needs import type: @kader/secrecy-rules',
    ],
  ])('%s %s', (name, text, problem) => {
    expect(checkImports(withFile(name, 'src/planted.ts', text), DEPENDENCY_TABLE)).toEqual([
      `${name} src/planted.ts: ${problem}`,
    ])
  })
})

test.each([
  ['@kader/police', 'src/trpc.ts', "import type { PoliceRouter } from '@kader/sector-police/router'"],
  ['@kader/police', 'src/pages/a.tsx', "import { Register } from '@kader/sector-police/inputs'"],
  ['@kader/domain', 'src/a.test.ts', "import fc from 'fast-check'"],
  ['@kader/domain', 'src/a.ts', "// import { open } from '@kader/sealed/open'"],
  ['@kader/domain', 'src/deep/a.ts', "import { b } from '../b.ts'"],
])('a lawful import in %s %s passes', (name, file, text) => {
  expect(checkImports(withFile(name, file, text), DEPENDENCY_TABLE)).toEqual([])
})

import { expect, test } from 'vitest'
import type { Planted, PlantedWorkspace } from './planted-portal.ts'
import { buildPlanted } from './planted-portal.ts'

const SERVER = { './*': { types: './src/*.ts', node: './src/*.ts' } }
const OPEN = { './*': './src/*.ts' }

const sector = (name: string): Planted => ({
  folder: `packages/sectors/${name}`,
  dependencies: ['@kader/domain', '@kader/exchange'],
  exports: { './inputs': './src/inputs.ts', './router': SERVER['./*'] },
  files: {
    'src/inputs.ts': `import { kinds } from '@kader/domain/kinds'\nexport const inputs = [${JSON.stringify(name)}, kinds]`,
    'src/router.ts': "export const router = 'the router'",
    'src/flow.ts': "export const flow = 'a flow'",
  },
})

const WORKSPACE: PlantedWorkspace = {
  '@kader/domain': {
    folder: 'packages/domain',
    exports: { './content/*': { types: './src/content/*.ts', node: './src/content/*.ts' }, ...OPEN },
    files: {
      'src/kinds.ts': "export const kinds = 'kinds of information'",
      'src/content/signal.ts': "export const labels = 'labels'",
    },
  },
  '@kader/exchange': {
    folder: 'packages/exchange',
    exports: SERVER,
    files: { 'src/flow.ts': "export const flow = 'exchange'" },
  },
  '@kader/store': {
    folder: 'packages/store',
    exports: SERVER,
    files: { 'src/database.ts': "export const database = 'database'" },
  },
  '@kader/i18n': {
    folder: 'packages/i18n',
    exports: OPEN,
    files: { 'src/words.ts': "export const words = 'woorden'" },
  },
  '@kader/panel-signals': {
    folder: 'packages/panels/signals',
    dependencies: ['@kader/i18n'],
    exports: OPEN,
    files: {
      'src/list.ts': "import { words } from '@kader/i18n/words'\nexport const list = ['lijst', words]",
    },
  },
  '@kader/panel-consults': {
    folder: 'packages/panels/consults',
    exports: OPEN,
    files: { 'src/table.ts': "export const table = 'tafel'" },
  },
  '@kader/sector-police': sector('police'),
  '@kader/sector-welfare': sector('welfare'),
}

/** The portal of the police with this main module, declaring its sector, its panel and the domain. */
function portal(main: string, more: readonly string[] = []): PlantedWorkspace {
  return {
    ...WORKSPACE,
    '@kader/police': {
      folder: 'apps/police',
      dependencies: ['@kader/sector-police', '@kader/panel-signals', '@kader/domain', ...more],
      files: {
        'index.html': '<!doctype html><title>x</title><script type="module" src="/src/main.ts"></script>',
        'src/main.ts': main,
      },
    },
  }
}

const print = (name: string, from: string) => `import { ${name} } from '${from}'\nconsole.log(${name})\n`
const relative = (file: string) => `../../../packages/${file}`

test('a portal holds what its manifest declares, and what that declares in turn', async () => {
  const { chunks } = await buildPlanted(
    portal(print('inputs', '@kader/sector-police/inputs') + print('list', '@kader/panel-signals/list')),
  )
  const code = Object.values(chunks).join('\n')
  for (const word of ['police', 'kinds of information', 'lijst', 'woorden']) expect(code).toContain(word)
})

test('a panel that is not declared does not even resolve', async () => {
  await expect(buildPlanted(portal(print('table', '@kader/panel-consults/table')))).rejects.toThrow(
    '@kader/panel-consults/table',
  )
})

test.each([
  ['a foreign sector', 'inputs', 'sectors/welfare/src/inputs.ts', '@kader/sector-welfare src/inputs.ts'],
  ['an undeclared panel', 'table', 'panels/consults/src/table.ts', '@kader/panel-consults src/table.ts'],
  ['a server package', 'database', 'store/src/database.ts', '@kader/store src/database.ts'],
  ['what only its sector may use', 'flow', 'exchange/src/flow.ts', '@kader/exchange src/flow.ts'],
])('%s reached by a relative path fails the build', async (_what, name, file, told) => {
  await expect(buildPlanted(portal(print(name, relative(file))))).rejects.toThrow(
    `holds ${told}, which @kader/police does not declare`,
  )
})

test.each([
  ['the router of its own sector', 'router', 'sectors/police/src/router.ts'],
  ['a file of its own sector that is no input', 'flow', 'sectors/police/src/flow.ts'],
  ['the content of a record', 'labels', 'domain/src/content/signal.ts'],
])('%s is for a server only', async (_what, name, file) => {
  await expect(buildPlanted(portal(print(name, relative(file))))).rejects.toThrow(
    'which is for a server only',
  )
})

test('a server package stays out of a bundle even when the manifest declares it', async () => {
  await expect(
    buildPlanted(portal(print('database', relative('store/src/database.ts')), ['@kader/store'])),
  ).rejects.toThrow('@kader/store src/database.ts, which is for a server only')
})

test('a server entry does not resolve for a browser', async () => {
  await expect(
    buildPlanted(portal(print('database', '@kader/store/database'), ['@kader/store'])),
  ).rejects.toThrow('@kader/store')
})

test('a chunk loaded later is checked too, and named', async () => {
  const lazily = `void import('${relative('sectors/welfare/src/inputs.ts')}').then(console.log)`
  await expect(buildPlanted(portal(lazily))).rejects.toThrow(
    /chunk assets\/inputs-\S+\.js holds @kader\/sector-welfare/,
  )
})

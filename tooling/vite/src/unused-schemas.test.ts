import { expect, test } from 'vitest'
import { buildPlanted } from './planted-portal.ts'

const Z = `export let built = 0
export const text = () => { built += 1; return { min: () => built } }
export const shape = (fields) => { built += 1; return { fields } }`

const COMMANDS = `import * as z from './z.ts'
const Base = z.text().min()
export const Ask = z.shape({ question: Base })
export const Decide = z.shape({ listedBecause: z.text() })`

const build = (main: string) =>
  buildPlanted({
    '@kader/domain': {
      folder: 'packages/domain',
      exports: { './*': './src/*.ts' },
      files: { 'src/z.ts': Z, 'src/commands.ts': COMMANDS },
    },
    '@kader/police': {
      folder: 'apps/police',
      dependencies: ['@kader/domain'],
      files: {
        'index.html': '<!doctype html><title>x</title><script type="module" src="/src/main.ts"></script>',
        'src/main.ts': main,
      },
    },
  })

test('a schema the portal does not use leaves no trace in it', async () => {
  const { chunks } = await build("import { Ask } from '@kader/domain/commands'\nconsole.log(Ask)")
  const code = Object.values(chunks).join('\n')
  expect(code).toContain('question')
  expect(code).not.toContain('listedBecause')
})

test('a schema the portal uses is built as written', async () => {
  const { chunks } = await build("import { Decide } from '@kader/domain/commands'\nconsole.log(Decide)")
  expect(Object.values(chunks).join('\n')).toContain('listedBecause')
})

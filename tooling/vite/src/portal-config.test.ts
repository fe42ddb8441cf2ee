import { expect, test } from 'vitest'
import type { PlantedWorkspace } from './planted-portal.ts'
import { buildPlanted } from './planted-portal.ts'

const PORTAL: PlantedWorkspace = {
  '@kader/secrecy-rules': {
    folder: 'packages/secrecy-rules',
    exports: { '.': './src/index.ts' },
    files: { 'src/index.ts': "export const rules = ['G01', 'G02']" },
  },
  '@kader/police': {
    folder: 'apps/police',
    dependencies: ['@kader/secrecy-rules'],
    files: {
      'index.html':
        '<!doctype html><html lang="nl"><title>x</title><script type="module" src="/src/main.ts"></script></html>',
      'src/main.ts': "import './main.css'\nvoid import('./question.ts').then(({ ask }) => ask())",
      'src/main.css': 'body { background: url(./dot.svg) }',
      'src/dot.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
      'src/question.ts':
        "import { rules } from '@kader/secrecy-rules'\nexport const ask = () => console.log(rules)",
    },
  },
}

test('the page holds no inline script or style and the style sheet no data URI', async () => {
  const { chunks } = await buildPlanted(PORTAL)
  expect(chunks['index.html']).not.toMatch(/<script(?![^>]* src=)|<style|\sstyle=|\son[a-z]+=/)
  expect(Object.values(chunks).join('\n')).not.toContain('data:')
})

test('no source map is published', async () => {
  const { chunks } = await buildPlanted(PORTAL)
  expect(Object.keys(chunks).filter((file) => file.endsWith('.map'))).toEqual([])
  expect(Object.values(chunks).join('\n')).not.toContain('sourceMappingURL')
})

test('every file a browser may keep carries a hash of its content', async () => {
  const { chunks } = await buildPlanted(PORTAL)
  const files = Object.keys(chunks).filter((file) => !['index.html', 'icon.svg'].includes(file))
  expect(files.length).toBeGreaterThanOrEqual(4)
  for (const file of files) expect(file).toMatch(/^assets\/.+-[\w-]{8}\.(js|css|svg)$/)
})

test('the rulebook is in a chunk of its own, called advice', async () => {
  const { chunks } = await buildPlanted(PORTAL)
  const holding = Object.entries(chunks).filter(([, code]) => code.includes('G01'))
  expect(holding.map(([file]) => file)).toEqual([expect.stringMatching(/^assets\/advice-/)])
})

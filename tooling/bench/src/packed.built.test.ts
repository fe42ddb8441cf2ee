import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runInNewContext } from 'node:vm'
import { build } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'

const packages = join(import.meta.dirname, '../../../packages')
const page = `
import { readQuestion } from '@kader/domain/question'
import { decide } from '@kader/secrecy-rules'
const read = readQuestion({
  at: '2026-10-05', holder: 'clb-worker', recipient: 'police-officer', setting: 'bilateral',
  kind: 'SIG', purpose: 'prevent-terrorism', conditions: {},
})
export const outcome = read.ok ? decide(read.question).rules.join(' ') : 'not read'
`
let project: string

/** An empty project outside the workspace, with nothing but the two tarballs and what they need. */
beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'kader-packed-'))
  for (const name of ['domain', 'secrecy-rules']) {
    run(join(packages, name), 'npx', '-y', 'pnpm@12', 'run', 'build')
    run(join(packages, name), 'npx', '-y', 'pnpm@12', 'pack', '--pack-destination', project)
  }
  const tarballs = readdirSync(project).map((name) => `./${name}`)
  writeFileSync(join(project, 'package.json'), '{ "private": true, "type": "module" }\n')
  run(project, 'npm', 'install', '--no-audit', '--no-fund', '--prefer-offline', ...tarballs)
}, 180_000)
afterAll(() => rmSync(project, { recursive: true }))

test('the packed rulebook decides in plain Node', () => {
  writeFileSync(join(project, 'ask.js'), `${page}\nprocess.stdout.write(outcome)\n`)
  expect(run(project, process.execPath, 'ask.js')).toBe('E02 G01a')
})

test('the packed rulebook decides in a page built by Vite', async () => {
  writeFileSync(join(project, 'page.js'), `${page}\ndocument.body.textContent = outcome\n`)
  writeFileSync(join(project, 'index.html'), '<body><script type="module" src="./page.js"></script></body>')
  await build({ root: project, configFile: false, logLevel: 'silent', build: { modulePreload: false } })
  const assets = join(project, 'dist/assets')
  const script = readdirSync(assets).find((name) => name.endsWith('.js'))!
  const document = { body: { textContent: '' } }
  runInNewContext(`(() => {${readFileSync(join(assets, script), 'utf8')}})()`, { document })
  expect(document.body.textContent).toBe('E02 G01a')
})

test('the packed packages bring their types, and no source', () => {
  const inside = readdirSync(join(project, 'node_modules/@kader/secrecy-rules/dist'))
  expect(inside).toContain('index.d.ts')
  expect(inside.filter((name) => name.includes('.test'))).toEqual([])
  expect(readdirSync(join(project, 'node_modules/@kader/secrecy-rules')).sort()).toEqual([
    'LICENSE',
    'README.md',
    'dist',
    'package.json',
  ])
})

function run(folder: string, program: string, ...words: string[]): string {
  return execFileSync(program, words, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
}

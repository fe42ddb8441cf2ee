import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findChromium } from '@kader/workspace/find-programs'
import { chromium as browsers } from 'playwright-core'
import { version as vite } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'

const packages = join(import.meta.dirname, '../../../packages')
const names = ['domain', 'secrecy-rules'] as const
const page = `
import { readQuestion } from '@kader/domain/question'
import { decide } from '@kader/secrecy-rules'
const read = readQuestion({
  at: '2026-10-05', holder: 'clb-worker', recipient: 'police-officer', setting: 'bilateral',
  kind: 'SIG', purpose: 'prevent-terrorism', conditions: {},
})
export const outcome = read.ok ? decide(read.question).rules.join(' ') : 'not read'
`
const chromium = findChromium()
let project: string

/** An empty project outside the workspace, with nothing but the two tarballs, what they need and Vite. */
beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'kader-packed-'))
  for (const name of names) {
    run(join(packages, name), 'npx', '-y', 'pnpm@12', 'run', 'build')
    run(join(packages, name), 'npx', '-y', 'pnpm@12', 'pack', '--pack-destination', project)
  }
  const tarballs = readdirSync(project).map((name) => `./${name}`)
  writeFileSync(join(project, 'package.json'), '{ "private": true, "type": "module" }\n')
  run(project, 'npm', 'install', '--no-audit', '--no-fund', '--prefer-offline', ...tarballs, `vite@${vite}`)
}, 300_000)
afterAll(() => rmSync(project, { recursive: true }))

test('the packed rulebook decides in plain Node', () => {
  writeFileSync(join(project, 'ask.js'), `${page}\nprocess.stdout.write(outcome)\n`)
  expect(run(project, process.execPath, 'ask.js')).toBe('E02 G01a')
})

test('a browser is there where everything must be tested', () => {
  expect(chromium !== undefined || process.env['CI'] !== 'true').toBe(true)
})

test.skipIf(chromium === undefined)(
  'the packed rulebook decides in a browser, in a page built by Vite, which asks for nothing more',
  { timeout: 120_000 },
  async () => {
    writeFileSync(join(project, 'page.js'), `${page}\ndocument.body.textContent = outcome\n`)
    writeFileSync(
      join(project, 'index.html'),
      '<!doctype html><link rel="icon" href="data:,"><body><script type="module" src="./page.js"></script></body>',
    )
    run(project, process.execPath, 'node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error')
    const shown = await openInBrowser(join(project, 'dist'))
    expect(shown.text).toBe('E02 G01a')
    expect(shown.mistakes).toEqual([])
    expect(shown.asked.filter((path) => !/^\/(assets\/[\w-]+\.js)?$/.test(path))).toEqual([])
  },
)

test.each(names)('the packed %s brings its types, a readme and a licence, and no source or test', (name) => {
  const folder = join(project, 'node_modules/@kader', name)
  expect(readdirSync(folder).sort()).toEqual(['LICENSE', 'README.md', 'dist', 'package.json'])
  const files = readdirSync(join(folder, 'dist'), { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.\w+$/.test(file),
  )
  expect(files.filter((file) => !/\.(js|d\.ts)$/.test(file) || /\.test/.test(file))).toEqual([])
  expect(
    files.filter((file) => file.endsWith('.js') && !files.includes(file.replace(/js$/, 'd.ts'))),
  ).toEqual([])
})

test.each(names)('the packed %s may be published, and every front door it names is there', (name) => {
  const folder = join(project, 'node_modules/@kader', name)
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<string, unknown>
  expect(manifest['private']).toBeUndefined()
  expect(manifest['license']).toBe('EUPL-1.2')
  expect(JSON.stringify(manifest['dependencies'])).not.toContain('workspace:')
  const doors = JSON.stringify(manifest['exports']).match(/\.\/dist\/[^"]+/g)
  for (const door of doors ?? ['none'])
    expect(existsSync(join(folder, door.replace(/\*.*/, ''))), door).toBe(true)
})

/** What a page shows, what it asked for and what went wrong; every file comes from the folder, nothing from a network. */
async function openInBrowser(folder: string): Promise<{ text: string; asked: string[]; mistakes: string[] }> {
  const asked: string[] = []
  const mistakes: string[] = []
  const browser = await browsers.launch({
    executablePath: chromium!,
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  })
  try {
    const tab = await browser.newPage()
    tab.on('pageerror', (error) => mistakes.push(error.message))
    tab.on('console', (line) => line.type() === 'error' && mistakes.push(line.text()))
    await tab.route('**', (route) => {
      const { origin, pathname } = new URL(route.request().url())
      asked.push(origin === 'http://packed.test' ? pathname : `${origin}${pathname}`)
      return route.fulfill({ path: join(folder, pathname === '/' ? 'index.html' : pathname) })
    })
    await tab.goto('http://packed.test/')
    await tab.waitForFunction('document.body.textContent.trim() !== ""')
    return { text: await tab.locator('body').innerText(), asked, mistakes }
  } finally {
    await browser.close()
  }
}

function run(folder: string, program: string, ...words: string[]): string {
  return execFileSync(program, words, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
}

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { languages } from '@kader/i18n/language'
import { describe, expect, test } from 'vitest'
import { appsFolder } from '../server/apps-folder.ts'

const dist = join(appsFolder, 'advice/dist')
const read = (file: string): string => readFileSync(join(dist, file), 'utf8')
const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'))

/** At 1.6 Mbit/s, after two round trips of 150 ms, these bytes leave half a second to draw the first question. */
const FIRST_QUESTION = 30_000
const WHOLE_WALK = 200_000
const ELEMENT = 150_000

const linked = (page: string, rel: string): string[] =>
  [...page.matchAll(new RegExp(`<link rel="${rel}" href="/([^"]+)"`, 'g'))].map(([, file = '']) => file)
const sent = (files: readonly string[]): number => files.reduce((sum, file) => sum + brotliCompressSync(read(file)).length, 0)

test('the element is one script of at most 150 kB, rulebook and four languages included', () => {
  const script = read('kader-advies.js')
  expect(gzipSync(script).length).toBeLessThanOrEqual(ELEMENT)
  expect(script).not.toMatch(/\bimport\s*\(|(?:^|[;\s])import\s*["'{]/)
})

test('a host page that does not say its encoding reads the element all the same', () => {
  expect(/[^\0-\x7F]/.test(read('kader-advies.js'))).toBe(false)
})

test('beside the address that stays lies the same script under its own version, with the checksum that is told', () => {
  const copies = readdirSync(dist).filter((file) => /^kader-advies-\d+\.\d+\.\d+-[0-9a-f]{8}\.js$/.test(file))
  expect(copies).toHaveLength(1)
  expect(read(copies[0] ?? '')).toBe(read('kader-advies.js'))
  expect(read('inbouwen.html')).toContain(copies[0])
  expect(read('inbouwen.html')).toMatch(/integrity=(?:"|&quot;)sha384-/)
})

describe.each(languages)('the first page in %s', (language) => {
  const file = language === 'nl' ? 'index.html' : `${language}.html`
  const page = read(file)

  test('holds the first question, to be answered before any script', () => {
    expect(page.match(/<input[^>]*type="radio"/g)?.length).toBeGreaterThanOrEqual(8)
    expect(page).toMatch(/<form[^>]*class="k-advice-question"/)
  })

  test('is there in few bytes, and whole in not many more', () => {
    const first = [file, ...linked(page, 'stylesheet')]
    const scripts = [...page.matchAll(/<script type="module" src="\/([^"]+)"/g)].map(([, script = '']) => script)
    expect(scripts).toHaveLength(1)
    expect(sent(first)).toBeLessThanOrEqual(FIRST_QUESTION)
    expect(sent([...first, ...scripts, ...linked(page, 'modulepreload')])).toBeLessThanOrEqual(WHOLE_WALK)
  })
})

test.each(pages)('%s runs nothing inline and fetches nothing from elsewhere', (file) => {
  const page = read(file)
  expect(page).not.toMatch(/<script(?![^>]* src=)|<style|\sstyle=|\son[a-z]+=/)
  expect(page).not.toMatch(/(?:src|href)="(?:https?:)?\/\/[^"]+\.(?:js|css|woff2|svg)"/)
})

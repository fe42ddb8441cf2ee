import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { lawfulRulebook, norms } from '@kader/secrecy-rules'
import { expect, test } from 'vitest'
import { allPages } from './all-pages.ts'
import { dossierGaps } from './dossier-gaps.ts'
import { checkGap } from './only-default.ts'

const docs = join(import.meta.dirname, '../../../docs')
const pages = allPages()

test('the pages that are committed are those that the rules write', () => {
  for (const [path, text] of pages) expect(readFileSync(join(docs, path), 'utf8') === text, path).toBe(true)
  const committed = readdirSync(join(docs, 'rulebook')).map((name) => `rulebook/${name}`)
  expect(committed.filter((path) => !pages.has(path))).toEqual([])
})

test('every link leads to a page, and to a place on it', () => {
  for (const [path, text] of pages) {
    if (!path.startsWith('rulebook/')) continue
    for (const [, page, place] of text.matchAll(/\]\(([\w.-]+\.md)(?:#([\w-]+))?\)/g)) {
      const target = pages.get(`rulebook/${page}`)
      expect(target, `${path} names ${page}`).toBeDefined()
      if (place !== undefined)
        expect(target!.includes(`<a id="${place}">`), `${path} names ${page}#${place}`).toBe(true)
    }
  }
})

test('every rule and every norm stands on a page', () => {
  const all = [...pages.values()].join('\n')
  for (const { id } of lawfulRulebook.rules) expect(all).toContain(`<a id="${id.toLowerCase()}">`)
  for (const { id } of norms) expect(all).toContain(`<a id="${id}">`)
})

test.each(dossierGaps.map((gap) => [gap.question, gap] as const))(
  'no rule opens what the dossier calls a gap: %s',
  (_, gap) => {
    const { places, grounds, onlyDefault, beside } = checkGap(gap)
    expect(places).toBeGreaterThan(0)
    expect(grounds).toEqual([])
    expect(onlyDefault === places || beside.length > 0).toBe(true)
  },
)

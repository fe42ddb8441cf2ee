import { lawfulRulebook } from '@kader/secrecy-rules'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Sector } from './dependency-table.ts'
import { SECTORS } from './dependency-table.ts'
import type { Bundle } from './read-bundle.ts'
import { gzipSize, initialScripts, readBundle } from './read-bundle.ts'
import { readWorkspace } from './read-workspace.ts'
import { ROOT } from './root.ts'
import type { SectorWords } from './sector-words.ts'
import { readSectorWords } from './sector-words.ts'

const INITIAL_LIMIT = 220_000
const words = new Map<Sector, SectorWords>()
const { packages } = readWorkspace(ROOT)

beforeAll(async () => {
  for (const sector of SECTORS) words.set(sector, await readSectorWords(sector))
})

/** Words the other sectors use and this one does not. */
function foreignTo(sector: Sector, of: (one: SectorWords) => ReadonlySet<string>): string[] {
  const own = words.get(sector)
  const foreign = [...words].flatMap(([other, theirs]) => (other === sector ? [] : [...of(theirs)]))
  return [...new Set(foreign)].filter((word) => own !== undefined && !of(own).has(word))
}

const asWord = (word: string): RegExp => new RegExp(`(?<![\\w$])${word.replaceAll('.', '\\.')}(?![\\w$])`)

function sings({ scripts }: Bundle, canaries: readonly string[]): string[] {
  const code = [...scripts.values()].join('\n')
  return canaries.filter((word) => asWord(word).test(code))
}

/** The sources of what every portal that declares the same panels shares; `domain` is no excuse. */
function sharedWith(sector: Sector): string {
  const app = packages.find(({ name }) => name === `@kader/${sector}`)
  const declared = Object.keys(app?.dependencies ?? {}).filter((name) =>
    /\/(panel-|portal-kit|ui|i18n)/.test(name),
  )
  return packages
    .filter(({ name }) => declared.includes(name))
    .flatMap(({ sources }) => sources.map(({ text }) => text))
    .join('\n')
}

/** A field whose name is one plain word (`name`, `status`) is also a word of every library. */
const isTelling = (field: string): boolean => /[a-z][A-Z]/.test(field)

describe.each(SECTORS)('the built portal of %s', (sector) => {
  test('names no procedure of another sector', () => {
    const foreign = foreignTo(sector, (one) => one.procedures)
    expect(foreign.length).toBeGreaterThan(0)
    expect(sings(readBundle(sector), foreign)).toEqual([])
  })

  test('names no field that only another sector knows', () => {
    const foreign = foreignTo(sector, (one) => one.fields).filter(isTelling)
    const shared = sharedWith(sector)
    expect(sings(readBundle(sector), foreign).filter((field) => !asWord(field).test(shared))).toEqual([])
  })

  test('names its own procedures, so the canary can sing', () => {
    const own = [...(words.get(sector)?.procedures ?? [])]
    expect(sings(readBundle(sector), own).length).toBeGreaterThan(0)
  })

  test('holds the rulebook in the advice chunk only, loaded later', () => {
    const bundle = readBundle(sector)
    const rule = new RegExp(`["'\`](?:${lawfulRulebook.rules.map(({ id }) => id).join('|')})["'\`]`)
    const holding = [...bundle.scripts].filter(([, code]) => rule.test(code)).map(([file]) => file)
    const initial = initialScripts(bundle)
    expect(holding.filter((file) => !/(^|\/)advice-[^/]+\.js$/.test(file))).toEqual([])
    expect(holding.filter((file) => initial.has(file))).toEqual([])
  })

  test(`shows its first page with at most ${INITIAL_LIMIT / 1000} kB of script`, () => {
    const bundle = readBundle(sector)
    const initial = initialScripts(bundle)
    expect(initial.size).toBeGreaterThan(0)
    expect(gzipSize(bundle, initial)).toBeLessThanOrEqual(INITIAL_LIMIT)
  })
})

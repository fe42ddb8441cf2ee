import { existsSync, readFileSync } from 'node:fs'
import { conditionSources } from '@kader/exchange/conditions/sources'
import { ConditionCode } from '@kader/domain/vocabulary/conditions'
import { describe, expect, test } from 'vitest'

/** docs/conditions.md, read as a jurist does: under which heading each condition stands, and where it is carried out. */
const page = readFileSync(new URL('../../../../docs/conditions.md', import.meta.url), 'utf8')
const headings = { derived: 'Derived', document: 'Document', speaker: 'Speaker', chair: 'Chair' } as const
const rowsUnder = (heading: string) =>
  (page.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? '')
    .split('\n')
    .filter((line) => line.startsWith('| `C-'))
const documented = Object.entries(headings).flatMap(([source, heading]) =>
  rowsUnder(heading).map((row) => ({
    source,
    code: row.split('`')[1] ?? '',
    where: row.split('|').at(-2)?.trim() ?? '',
  })),
)

test('every condition of the vocabulary stands on the page once', () => {
  const byName = (one: string, other: string): number => one.localeCompare(other)
  expect(documented.map(({ code }) => code).toSorted(byName)).toEqual(
    [...ConditionCode.options].toSorted(byName),
  )
})

describe.each(documented)('$code', ({ code, source, where }) => {
  test('has on the page the source that the code reads', () => {
    expect(conditionSources[ConditionCode.parse(code)]).toBe(source)
  })

  test('is carried out where the page says', () => {
    expect(where).not.toBe('')
    for (const file of where.split(', ')) {
      const found = ['conditions', 'consents', 'communications'].some((folder) =>
        existsSync(new URL(`../../../../packages/exchange/src/${folder}/${file}`, import.meta.url)),
      )
      expect(found, file).toBe(true)
    }
  })
})

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { records } from '@kader/domain/content/all-records'
import { lawfulRulebook } from '@kader/secrecy-rules'
import { expect, test } from 'vitest'
import { keptFacts } from './facts.ts'
import { factsPage, fedConditions } from './facts-page.ts'

const docs = join(import.meta.dirname, '../../../docs')

test('every record that is kept stands in the table, and nothing else but the mandates', () => {
  expect(Object.keys(keptFacts).toSorted()).toEqual([...Object.keys(records), 'mandate'].toSorted())
})

test('facts answer every condition, but for the channel', () => {
  const rows = readFileSync(join(docs, 'conditions.md'), 'utf8').matchAll(
    /^\| `(C-[A-Z0-9-]+)`/gm,
  )
  const asked = [...rows]
    .map(([, condition]) => condition ?? '')
  expect(new Set(fedConditions())).toEqual(new Set(asked.filter((one) => one !== 'C-CHANNEL')))
})

test('each condition names every rule that asks for it', () => {
  const page = factsPage()
  for (const condition of fedConditions()) {
    const section = page.split(`<a id="${condition.toLowerCase()}">`)[1]?.split('### ')[0] ?? ''
    for (const rule of lawfulRulebook.rules) {
      const asks =
        'requires' in rule
          ? rule.requires.includes(condition)
          : 'unless' in rule && rule.unless?.includes(condition) === true
      expect(section.includes(`[${rule.id}]`), `${condition} ${rule.id}`).toBe(asks)
    }
  }
})

import { describe, expect, test } from 'vitest'
import { looksPersonal } from './looks-personal.ts'
import { ordinary } from './ordinary.test-support.ts'
import { personal } from './personal.test-support.ts'
import type { TraceKind } from './trace.ts'

const table = Object.entries(personal).flatMap(([kind, texts]) =>
  texts.map((text) => [kind as TraceKind, text] as const),
)

const kindsIn = (text: string): TraceKind[] => looksPersonal(text).map(({ kind }) => kind)

describe('what looks personal is refused', () => {
  test.each(table)('%s: %s', (kind, text) => {
    expect(kindsIn(text)).toContain(kind)
  })
})

describe('an ordinary story is let through', () => {
  test.each(ordinary)('%s', (text) => {
    expect(looksPersonal(text)).toEqual([])
  })
})

test('says how often it is right', async ({ annotate }) => {
  const refused = table.filter(([, text]) => looksPersonal(text).length > 0).length
  const wrongly = ordinary.filter((text) => looksPersonal(text).length > 0).length
  const inside = table.filter(([kind, text]) =>
    kindsIn(`Ik ben leerkracht en ${text}.`).includes(kind),
  ).length
  await annotate(
    `${refused} of ${table.length} refused, ${inside} within a sentence; ${wrongly} of ${ordinary.length} stories refused wrongly`,
  )
  expect([table.length >= 80, ordinary.length >= 120]).toEqual([true, true])
  expect(inside / table.length).toBeGreaterThanOrEqual(0.95)
})

test('points at the place and keeps nothing of the text', () => {
  const text = 'De politie belt mij over Jan Peeters.'
  expect(looksPersonal(text)).toEqual([
    { kind: 'name', start: text.indexOf('Jan'), end: text.indexOf('Jan') + 'Jan Peeters'.length },
  ])
})

test('tells every trace once, in the order of the text', () => {
  const kinds = kindsIn('Jan Peeters, Kerkstraat 12, 9000 Gent, 0470 12 34 56, 85.07.30-033.28')
  expect(kinds).toEqual(['name', 'address', 'address', 'phone', 'national-number'])
})

test('long text with many digits and letters is read in one go', () => {
  for (const part of ['a', '1', 'A. ', 'a@', '1-', 'Aa ', 'van de ', 'geboren ', 'BE68 ', '0 ']) {
    expect(() => looksPersonal(part.repeat(4000))).not.toThrow()
  }
})

import { execFile, spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const run = promisify(execFile)
const main = new URL('./main.ts', import.meta.url).pathname
const question = {
  at: '2026-10-05',
  holder: 'clb-worker',
  recipient: 'police-officer',
  setting: 'bilateral',
  kind: 'SIG',
  purpose: 'prevent-terrorism',
  conditions: { 'C-INV': true, 'C-LIST': false },
}

async function kader(words: readonly string[], input = ''): Promise<{ code: number | null; out: string }> {
  const child = spawn(process.execPath, [main, ...words])
  child.stdin.end(input)
  const left = new Promise<number | null>((resolve) => child.once('close', resolve))
  return { out: await text(child.stdout), code: await left }
}

test('one question in, one decision out', async () => {
  const { out, code } = await kader(['advise', '--json'], JSON.stringify(question))
  expect(code).toBe(0)
  expect(JSON.parse(out)).toMatchObject({
    outcome: 'prohibited',
    rules: ['E02', 'G01a'],
    failed: [],
    norms: ['clb-8', 'sw26-352'],
    conditions: { unmet: [], unknown: [] },
    obligations: ['O-EXPLAIN'],
    contested: [],
    sentence: 'Dit mag niet.',
  })
})

test('a mistake takes the place of its decision, names the nearest word, and the others are answered', async () => {
  const asked = [
    { ...question, holder: 'clb-werker' },
    question,
    { ...question, conditions: { 'C-INVV': true } },
    { ...question, at: '2015-12-31' },
    { ...question, hodler: 'x' },
    { ...question, kind: undefined },
    { ...question, recipient: ['mayor'] },
    'constructor',
  ]
  const { out, code } = await kader(['advise', '--json'], JSON.stringify(asked))
  expect(code).toBe(2)
  expect(JSON.parse(out)).toMatchObject([
    { error: { field: 'holder', value: 'clb-werker', nearest: 'clb-worker' } },
    { outcome: 'prohibited' },
    { error: { field: 'conditions', value: 'C-INVV', nearest: 'C-INV' } },
    { error: { field: 'at', value: '2015-12-31', nearest: '2016-01-01' } },
    { error: { field: 'hodler', nearest: 'holder' } },
    { error: { field: 'kind', value: null, nearest: null } },
    { error: { field: 'recipient', value: ['mayor'], nearest: null } },
    { error: { field: 'question', value: 'constructor' } },
  ])
})

test('what is no JSON is a mistake too', async () => {
  const { out, code } = await kader(['advise', '--json'], '{')
  expect([code, JSON.parse(out)]).toMatchObject([2, { error: { field: 'question' } }])
})

test('on a terminal only what can change the answer is asked', async () => {
  const answers = ['2026-10-05', 'clb-werker', 'clb-worker', 'SIG', 'bilateral', 'police-officer']
  const { out, code } = await kader(['advise'], answers.join('\n'))
  expect(code).toBe(0)
  expect(out).toContain("Bedoelt u 'clb-worker'?")
  expect(out).toContain('Dit mag niet.')
  expect(out).not.toContain('uitgenodigd door de burgemeester of zijn vertegenwoordiger?')
})

test('the lists are whole', async () => {
  const [words, rules, norms] = await Promise.all(
    ['vocabulary', 'rules', 'norms'].map(
      async (name) => JSON.parse((await kader([name, '--json'])).out) as object,
    ),
  )
  expect(Object.keys(words as { conditions: object })).toContain('conditions')
  expect(rules).toHaveLength(206)
  expect(norms).toHaveLength(108)
})

test('every vignette holds', async () => {
  const { stdout } = await run(process.execPath, [main, 'vignettes'])
  expect(stdout).toContain('situaties kloppen.')
})

test('the analysis finds nothing undeclared', async () => {
  const { out, code } = await kader(['analyse', '--json'])
  expect([code, JSON.parse(out)]).toMatchObject([0, { conflicts: [], dead: [] }])
})

test('a change of law is told by its rule, with an example', async () => {
  const { out } = await kader(['diff', '2026-02-14', '2026-02-15', '--json'])
  const groups = JSON.parse(out) as { rules: string[]; changes: { example: object }[] }[]
  expect(groups.map(({ rules }) => rules)).toContainEqual(['G19a'])
  expect(groups[0]?.changes[0]?.example).toMatchObject({ at: '2026-02-15' })
  expect((await kader(['diff', '2026-02-15', '2026-02-16'])).out).toContain('Geen enkel antwoord verandert.')
  expect((await kader(['diff', 'gisteren', '2026-02-16'])).code).toBe(1)
})

import { opens } from '@kader/domain/decision'
import { Question } from '@kader/domain/question'
import { ConditionCode } from '@kader/domain/vocabulary/conditions'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyQuestion } from './any-question.test-support.ts'
import { decide } from './decide.ts'
import { explain } from './explain.ts'
import { lawfulRulebook } from './lawful-rulebook.ts'
import { type Rule, rowOf } from './rule.ts'
import { taken } from './ways-out.ts'

const allYes = Object.fromEntries(ConditionCode.options.map((code) => [code, true]))
const asked = (changes: object) => {
  const question = Question.parse({
    at: '2026-10-05',
    holder: 'clb-worker',
    recipient: 'police-officer',
    setting: 'bilateral',
    kind: 'SIG',
    purpose: 'prevent-terrorism',
    conditions: {},
    ...changes,
  })
  return explain(decide(question), question)
}
const table = { setting: 'consultation-livc-r', recipient: 'mayor', conditions: allYes }
const without = (...codes: ConditionCode[]) =>
  Object.fromEntries(Object.entries(allYes).filter(([code]) => !codes.includes(code as ConditionCode)))

test('a no is explained with its articles, its source and what can be done instead', () => {
  const { sentence, rules, articles, ways } = asked({})
  expect(sentence).toBe('Dit mag niet.')
  expect(rules.map(({ id }) => id)).toEqual(['E02', 'G01a'])
  expect(articles.map(({ id }) => id)).toEqual(['clb-8', 'sw26-352'])
  expect(ways.map(({ id }) => id)).toEqual(['G16b', 'E06', 'G03a', 'G02', 'G04'])
  expect(ways[0]).toMatchObject({ settings: ['case-registration'], requires: ['C-MAND', 'C-FREE', 'C-NEC'] })
})

test('a yes needs no way out, and brings its duties', () => {
  const { sentence, ways, obligations } = asked(table)
  expect(sentence).toBe('Dit mag.')
  expect(ways).toEqual([])
  expect(obligations.map(({ code }) => code)).toEqual(['O-LOG', 'O-PURP', 'O-RET', 'O-SECRET', 'O-TRANSP'])
})

test('a condition still open is said, or counted when there are many', () => {
  expect(asked({ ...table, conditions: without('C-INV') }).sentence).toBe(
    'Dit mag, als de burgemeester of zijn vertegenwoordiger u voor dit dossier heeft uitgenodigd.',
  )
  expect(asked({ ...table, conditions: {} }).sentence).toBe('Dit mag, als aan 14 voorwaarden is voldaan.')
})

test('a guard whose fact is not known keeps the answer open', () => {
  const { sentence, unknown } = asked({ ...table, conditions: without('C-NOOBJ') })
  expect(sentence).toBe(
    'Dit kunnen we niet beslissen zonder te weten of de procureur geen bezwaar heeft gemaakt.',
  )
  expect(unknown).toEqual([
    {
      code: 'C-NOOBJ',
      question: 'Heeft de procureur géén bezwaar gemaakt tegen de bespreking van dit dossier?',
    },
  ])
})

test('where lawyers disagree both readings are shown, with the one followed', () => {
  const { contested } = asked({ setting: 'consent', conditions: { 'C-CONSENT': true } })
  expect(contested.map(({ id }) => id)).toEqual(['Q-07'])
  expect(contested[0]?.readings).toHaveLength(2)
})

test('since the new code the consultation also shows the readings that change no outcome', () => {
  expect(asked(table).contested.map(({ id }) => id)).toEqual(['Q-01', 'Q-13'])
  expect(asked({ ...table, at: '2026-08-31' }).contested).toEqual([])
})

test('what only the police can do is a way for them, and says so', () => {
  const { ways } = asked({ holder: 'mayor', recipient: 'livc-coordinator', kind: 'TER' })
  expect(ways.find(({ id }) => id === 'P01b')?.holders).toEqual(['korpschef', 'information-officer'])
})

test('a question nobody can answer is a no with that reason', () => {
  const broken = { at: '2026-10-05' } as unknown as Question
  expect(explain(decide(broken), broken).sentence).toContain('de vraag is niet volledig')
})

test('every way out of a no is lawful: taken, with its conditions met, it opens', () => {
  fc.assert(
    fc.property(anyQuestion, (question) => {
      for (const way of explain(decide(question), question).ways) {
        expect([way.id, opens(decide(taken(way, question)))]).toEqual([way.id, true])
      }
    }),
    { numRuns: 2000 },
  )
})

test('every way a rule names leads out for someone it names', () => {
  const named = lawfulRulebook.rules.flatMap((rule) =>
    (rule.alternatives ?? []).map((way) => [rule, way] as const),
  )
  const never = named.filter(([rule, way]) => !insideOf(rule).some((question) => leadsOut(question, way)))
  expect(never.map(([rule, way]) => `${rule.id} > ${way}`)).toEqual([])
})

function leadsOut(question: Question, way: string): boolean {
  return explain(decide(question), question).ways.some(({ id }) => id === way || rowOf(id) === way)
}

function insideOf({ when, validFrom, validTo }: Rule): Question[] {
  const at = validTo ?? (validFrom > '2026-10-05' ? validFrom : '2026-10-05')
  return when.holders.flatMap((holder) =>
    when.kinds.map((kind) =>
      Question.parse({
        at,
        holder,
        recipient: when.recipients[0],
        setting: when.settings[0],
        kind,
        purpose: when.purposes[0],
        conditions: Object.fromEntries(ConditionCode.options.map((code) => [code, false])),
      }),
    ),
  )
}

test('on a day for which the rulebook names no article, the answer says so', () => {
  const figures = { kind: 'STAT', recipient: 'public', conditions: { 'C-ANON': true } }
  const without = 'Voor deze dag staat daarover geen norm in het regelboek.'
  const before = asked({ ...figures, at: '2018-05-24' })
  expect(before.articles).toEqual([])
  expect(before.rules.map(({ sentence }) => sentence.endsWith(without))).toEqual([true])
  const since = asked({ ...figures, at: '2018-05-25' })
  expect(since.articles).not.toEqual([])
  expect(since.rules.map(({ sentence }) => sentence.endsWith(without))).toEqual([false])
})

test('before 3 August 2017 whoever is bound reads the old article on secrecy', () => {
  for (const id of ['E07a', 'E07b', 'G08', 'G24', 'V02', 'W02', 'W08', 'W14', 'W23']) {
    const { norms, editorial } = lawfulRulebook.byId.get(id)!.rule
    expect(norms, id).toContain('sw-458-oud')
    expect(editorial, id).toContain('oude tekst')
  }
})

import type { Question } from '@kader/domain/question'
import {
  analyse,
  answerIn,
  classAt,
  compileRulebook,
  decide,
  diff,
  knownIn,
  lawfulRulebook,
  outcomeIn,
} from '@kader/secrecy-rules'
import { bundleSize } from './bundle-size.ts'
import { caslLaw } from './casl-law.ts'
import { cedarLaw } from './cedar-law.ts'
import { tellQuestionsAsked } from './questions-asked.ts'
import { stratifiedQuestions } from './stratified-questions.ts'

const questions = stratifiedQuestions(10_000)
const law = lawfulRulebook.compiled
const outcomes = law.outcomes()
const prepared = questions.map((question) => prepare(question))

const outcome = (question: Question): unknown => {
  const { at, known } = prepare(question)
  return outcomeIn(outcomes, at, known)
}
const reasons = (question: Question): unknown => {
  const { at, known } = prepare(question)
  return answerIn(at, known)
}

const cedarEngine = cedarLaw()
const caslEngine = caslLaw()
const cedar = perSecond(questions.slice(0, 500).map(cedarEngine.read), cedarEngine.permits, 3)
const casl = perSecond(questions.map(caslEngine.read), caslEngine.permits, 3)
const ours = perSecond(prepared, ({ at, known }: Prepared) => outcomeIn(outcomes, at, known), 200)
const explained = ({ at, known }: Prepared): unknown => answerIn(at, known)
const lines: (readonly [what: string, found: string, aim: string])[] = [
  ['Cedar (wasm, preparsed, schema-checked requests)', rate(cedar), ''],
  ['CASL', rate(casl), ''],
  ['Kader, outcome', rate(ours), '10 M/s idle'],
  ['  times Cedar', times(ours / cedar), 'at least 1,000'],
  ['  times CASL', times(ours / casl), 'at least 100'],
  ['Kader, outcome and every reason', rate(perSecond(prepared, explained, 100)), '3 M/s idle'],
  ['reading the words of a question, and its outcome', rate(perSecond(questions, outcome, 40)), ''],
  ['reading it, outcome and every reason', rate(perSecond(questions, reasons, 40)), ''],
  ['the whole decision as JSON (decide)', rate(perSecond(questions, (one) => decide(one), 10)), ''],
  ['compile, with the diagram of outcomes', ms(fastest(compileAgain)), 'at most 300 ms'],
  ['analysis of the whole space', ms(fastest(() => analyse(law))), 'at most 10 s'],
  ['difference of two days (2026-02-14, 2026-02-15)', ms(fastest(difference)), 'at most 1 s'],
  [
    'rulebook, texts and engine for the browser',
    `${((await bundleSize()) / 1000).toFixed(1)} kB gzip`,
    'at most 100 kB',
  ],
]
console.log(
  `${questions.length} stratified questions, Node ${process.version}, one thread;\neach engine gets them in its own form, made beforehand\n`,
)
for (const [what, found, aim] of lines) console.log(`${what.padEnd(54)}${found.padStart(18)}   ${aim}`)
console.log('\nQuestions asked in the walk, beside the smallest set of facts that settles it\n')
process.exitCode = tellQuestionsAsked() ? 0 : 1

type Prepared = ReturnType<typeof prepare>

/** What reading a question comes to: the class where it lies, and what is known there. */
function prepare(question: Question) {
  const at = classAt(law, question)
  if (at === undefined) throw new Error('This question cannot be read.')
  const said: Readonly<Record<string, boolean | undefined>> = question.conditions
  return { at, known: knownIn(at, (code) => said[code]) }
}

/** The best of a few rounds over the same questions, after one to warm up. */
function perSecond<T>(asked: readonly T[], answer: (one: T) => unknown, rounds: number): number {
  for (const one of asked) answer(one)
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < rounds; round += 1) {
    const begun = performance.now()
    for (const one of asked) answer(one)
    best = Math.min(best, performance.now() - begun)
  }
  return (asked.length / best) * 1000
}

function fastest(work: () => unknown): number {
  const taken = Array.from({ length: 3 }, () => {
    const begun = performance.now()
    work()
    return performance.now() - begun
  })
  return Math.min(...taken)
}

function compileAgain(): unknown {
  return compileRulebook({
    dimensions: Object.fromEntries(law.levels),
    conditions: law.conditions,
    rules: law.rules,
    since: '2016-01-01',
  }).outcomes()
}

function difference(): unknown {
  return diff({ rulebook: law, at: '2026-02-14' }, { rulebook: law, at: '2026-02-15' })
}

function rate(perSecondFound: number): string {
  return perSecondFound > 1e6
    ? `${(perSecondFound / 1e6).toFixed(1)} M/s`
    : `${Math.round(perSecondFound).toLocaleString('en')} /s`
}

function times(ratio: number): string {
  return `${Math.round(ratio).toLocaleString('en')} x`
}

function ms(taken: number): string {
  return `${taken.toFixed(0)} ms`
}

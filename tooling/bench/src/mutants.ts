import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Mutant, mutantsOf } from './mutations.ts'
import { reasonFor } from './same-mutants.ts'

const vitest = join(import.meta.dirname, '../../../node_modules/vitest/vitest.mjs')
const rules = join(import.meta.dirname, '../../../packages/secrecy-rules/src')
/** What decides one question: checked in one short run. */
const deciding = [
  'engine/outcome-at.ts',
  'engine/answer.ts',
  'engine/rule-class.ts',
  'engine/compile-rulebook.ts',
  'engine/diagram.ts',
  'engine/periods.ts',
  'engine/day-number.ts',
  'decide.ts',
  'describe-decision.ts',
]
/** What asks the whole space: checked by its own unit tests. */
const asking = [
  'engine/outcome-diagram.ts',
  'engine/word-groups.ts',
  'engine/mistakes-in-plain-rules.ts',
  'engine/regions.ts',
  'engine/situations.ts',
  'engine/counts.ts',
  'engine/analyse.ts',
  'engine/ways-to.ts',
  'engine/filter.ts',
  'engine/diff.ts',
  'engine/widening.ts',
  'engine/chances.ts',
  'engine/meanings.ts',
  'engine/meaning-of.ts',
  'engine/refusals-shown.ts',
  'engine/fewest-conditions.ts',
  'engine/best-dimension.ts',
  'engine/next-question.ts',
  'engine/differences-in.ts',
  'engine/smallest-hitting.ts',
  'engine/forcing-set.ts',
  'compose.ts',
]
const files = [...deciding, ...asking]

const ofCompiling = ['src/rulebook.test.ts', 'src/engine/compile-rulebook.test.ts']
const ofDeciding = [...ofCompiling, 'src/decide.test.ts', 'src/explain.test.ts']
const ofAsking = [
  'every-small-rulebook',
  'diff',
  'forcing-set',
  'next-question',
  'outcome-diagram',
  'whole-structure',
].map((name) => `src/engine/${name}.test.ts`)

/** The unit tests that state the laws of a file, the quickest first. */
function testsOf(file: string): readonly string[] {
  if (file === 'compose.ts') return ['src/compose.test.ts']
  if (file === 'engine/mistakes-in-plain-rules.ts') return ofCompiling
  return deciding.includes(file) ? ofDeciding : ofAsking
}

/** Changes the engine in one place at a time, and counts the changes that no check notices; places narrow it down. */
const places = process.argv.slice(2)
const mutants = files
  .flatMap((file) => mutantsOf(file, readFileSync(join(rules, file), 'utf8')))
  .filter(
    ({ file, line }) => places.length === 0 || places.includes(`${file}:${line}`) || places.includes(file),
  )
const folder = mkdtempSync(join(tmpdir(), 'kader-mutants-'))
const survivors: Mutant[] = []
const queue = [...mutants.entries()]
const unchanged = files.filter((file) => mutants.some((one) => one.file === file)).slice(-1)[0] ?? files[0]!
const source = readFileSync(join(rules, unchanged), 'utf8')
if (!(await survives({ ...mutants[0]!, file: unchanged, source }, -1)))
  throw new Error('The checks fail without any change.')
await Promise.all([work(), work()])
rmSync(folder, { recursive: true })

const order = (one: Mutant): number => files.indexOf(one.file) * 10_000 + one.line
const text = (file: string, line: number): string =>
  readFileSync(join(rules, file), 'utf8').split('\n')[line - 1]!.trim()
for (const one of survivors.sort((a, b) => order(a) - order(b))) {
  const why = reasonFor(text(one.file, one.line), one)
  console.log(
    `survived  ${one.file}:${one.line}  ${one.change}${why === undefined ? '' : `\n  the same: ${why}`}`,
  )
}
for (const file of files) {
  const own = mutants.filter((one) => one.file === file)
  const left = survivors.filter((one) => one.file === file)
  if (own.length > 0) console.log(`${own.length - left.length} of ${own.length}  ${file}`)
}
const killed = mutants.length - survivors.length
const share = (100 * killed) / mutants.length
console.log(`${killed} of ${mutants.length} mutants killed: ${share.toFixed(1)} %`)
process.exitCode = share >= 95 ? 0 : 1

async function work(): Promise<void> {
  for (let next = queue.shift(); next !== undefined; next = queue.shift())
    if (await survives(next[1], next[0])) survivors.push(next[1])
}

/** A mutant that throws, answers otherwise, or does not end in time is killed. */
async function survives({ file, source }: Mutant, number: number): Promise<boolean> {
  const mutated = join(folder, `${number}.ts`)
  writeFileSync(mutated, source)
  const env = {
    ...process.env,
    MUTANT_FILE: join(rules, file),
    MUTANT_SOURCE: mutated,
    MUTANT_TESTS: testsOf(file).join(' '),
  }
  const loader = join(import.meta.dirname, 'mutant-loader.ts')
  const check = ['--import', loader, join(import.meta.dirname, 'mutant-check.ts')]
  const config = join(import.meta.dirname, 'mutant.vitest.config.ts')
  const tests = [vitest, 'run', '--config', config]
  if (deciding.includes(file) && !(await passes(check, env, 20_000))) return false
  return passes(tests, env, 60_000)
}

function passes(words: readonly string[], env: NodeJS.ProcessEnv, timeout: number): Promise<boolean> {
  const child = spawn(process.execPath, words, { env, stdio: 'ignore', timeout, killSignal: 'SIGKILL' })
  return new Promise((resolve) => child.once('close', (code) => resolve(code === 0)))
}

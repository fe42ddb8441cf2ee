import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
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
const sourceFolders = [rules, join(rules, '../../domain/src')]

const ofCompiling = ['src/rulebook.test.ts', 'src/engine/compile-rulebook.test.ts']
const ofDeciding = [...ofCompiling, 'src/decide.test.ts', 'src/explain.test.ts']
const ofAsking = [
  'small-parts',
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
/** Those that did not end in time: a loop without end, or a machine too busy to tell. */
const late = new Set<string>()
const queue = [...mutants.entries()]
const sources = stateOf(sourceFolders)
await proveTheChecks()
await Promise.all([work(), work()])
await proveTheChecks()
if (stateOf(sourceFolders) !== sources)
  throw new Error('The sources changed during the run: nothing is proved.')
rmSync(folder, { recursive: true })

const order = (one: Mutant): number => files.indexOf(one.file) * 10_000 + one.line
const reasons = new Map(survivors.map((one) => [one, reasonFor(one)]))
for (const one of survivors.sort((a, b) => order(a) - order(b))) {
  const reason = reasons.get(one)
  console.log(`${reason === undefined ? 'survived' : 'the same'}  ${one.file}:${one.line}  ${one.change}`)
  if (reason !== undefined) console.log(`          ${reason}`)
}
for (const file of files) {
  const own = mutants.filter((one) => one.file === file)
  const left = survivors.filter((one) => one.file === file)
  if (own.length > 0) console.log(`${own.length - left.length} of ${own.length}  ${file}`)
}
const killed = mutants.length - survivors.length
const alike = survivors.filter((one) => reasons.get(one) !== undefined).length
const share = (100 * killed) / (mutants.length - alike)
console.log(
  `${killed} of ${mutants.length} mutants killed, ${late.size} of them by not ending in time; ${alike} are the same engine, each for a written reason: ${share.toFixed(1)} % of the others.`,
)
process.exitCode = share >= 95 ? 0 : 1

/** Without a change everything passes, and a file that only throws is noticed: before the run and after it. */
async function proveTheChecks(): Promise<void> {
  for (const file of new Set(mutants.map((one) => one.file))) {
    const source = readFileSync(join(rules, file), 'utf8')
    const one = { file, line: 0, change: '', source }
    if (!(await survives(one, -1))) throw new Error(`The checks of ${file} fail without any change.`)
    const broken = { ...one, source: `${source}\nthrow new Error('planted')\n` }
    if (await survives(broken, -2)) throw new Error(`The checks do not load the changed ${file}.`)
  }
}

/** What every source looked like: a run during which one changed says nothing. */
function stateOf(folders: readonly string[]): string {
  return folders
    .flatMap((one) =>
      readdirSync(one, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts'))
        .map((name) => `${name} ${statSync(join(one, name)).mtimeMs}`),
    )
    .join('\n')
}

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
  if (deciding.includes(file) && !(await passes(check, env, 60_000))) return false
  return passes(tests, env, 180_000)
}

function passes(words: readonly string[], env: NodeJS.ProcessEnv, timeout: number): Promise<boolean> {
  const child = spawn(process.execPath, words, { env, stdio: 'ignore', timeout, killSignal: 'SIGKILL' })
  return new Promise((resolve) =>
    child.once('close', (code, signal) => {
      if (signal !== null) late.add(env['MUTANT_SOURCE'] ?? '')
      resolve(code === 0)
    }),
  )
}

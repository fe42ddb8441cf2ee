import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Mutant, mutantsOf } from './mutations.ts'

const rules = join(import.meta.dirname, '../../../packages/secrecy-rules/src')
const files = [
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

/** Changes the engine in one place at a time, and counts the changes that no check notices; places narrow it down. */
const places = process.argv.slice(2)
const mutants = files
  .flatMap((file) => mutantsOf(file, readFileSync(join(rules, file), 'utf8')))
  .filter(({ file, line }) => places.length === 0 || places.includes(`${file}:${line}`))
const folder = mkdtempSync(join(tmpdir(), 'kader-mutants-'))
const survivors: Mutant[] = []
const queue = [...mutants.entries()]
if (!(await survives({ ...mutants[0]!, source: readFileSync(join(rules, files[0]!), 'utf8') }, -1)))
  throw new Error('The checks fail without any change.')
await Promise.all([work(), work()])
rmSync(folder, { recursive: true })
const killed = mutants.length - survivors.length
const share = (100 * killed) / mutants.length
for (const { file, line, change } of survivors) console.log(`survived  ${file}:${line}  ${change}`)
console.log(`${killed} of ${mutants.length} mutants killed: ${share.toFixed(1)} %`)
process.exitCode = share >= 95 ? 0 : 1

async function work(): Promise<void> {
  for (let next = queue.shift(); next !== undefined; next = queue.shift())
    if (await survives(next[1], next[0])) survivors.push(next[1])
}

/** A mutant that throws, answers otherwise, or does not end in time is killed. */
function survives({ file, source }: Mutant, number: number): Promise<boolean> {
  const mutated = join(folder, `${number}.ts`)
  writeFileSync(mutated, source)
  const words = [
    '--import',
    join(import.meta.dirname, 'mutant-loader.ts'),
    join(import.meta.dirname, 'mutant-check.ts'),
  ]
  const env = { ...process.env, MUTANT_FILE: join(rules, file), MUTANT_SOURCE: mutated }
  const child = spawn(process.execPath, words, { env, stdio: 'ignore', timeout: 20_000 })
  return new Promise((resolve) => child.once('close', (code) => resolve(code === 0)))
}

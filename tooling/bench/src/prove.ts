import { join } from 'node:path'

interface Comparison {
  readonly sets: number
  readonly whole: number
  readonly questions: number
  readonly apart: readonly object[]
}

/** The long comparison of engine and answer key; what it needs is test code of the rulebook, so it is loaded by path. */
const proof = join(
  import.meta.dirname,
  '../../../packages/secrecy-rules/src/compare-assignments.test-support.ts',
)
const { compareAssignments } = (await import(proof)) as { compareAssignments: (limit: number) => Comparison }
const { sets, whole, questions, apart } = compareAssignments(200_000)
const share = ((100 * whole) / sets).toFixed(1)
console.log(`${sets} sets of rules that apply together`)
console.log(
  `${whole} of them (${share} %) with every assignment, the others with at most three answers that are not yes`,
)
console.log(
  `${questions.toLocaleString('en')} questions, ${apart.length} answered differently by the answer key`,
)
for (const question of apart.slice(0, 10)) console.log(JSON.stringify(question))
process.exitCode = apart.length === 0 ? 0 : 1

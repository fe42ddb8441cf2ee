import { findChromium, findPostgres } from './find-programs.ts'
import { runCheck, runTask, runTests } from './run-step.ts'
import type { Tally } from './tally.ts'
import { addTallies, FAILED, SKIPPED, tallyLine } from './tally.ts'

interface Step {
  readonly name: string
  readonly run: () => Promise<Tally>
}

const isCi = process.env['CI'] === 'true'
const hasChromium = findChromium() !== undefined
const hasPostgres = findPostgres() !== undefined

/** Without its program a step is skipped aloud; where everything must be there, it fails. */
function missing(sentence: string): Promise<Tally> {
  console.log(isCi ? sentence : `${sentence} Skipped.`)
  return Promise.resolve(isCi ? FAILED : SKIPPED)
}

const NO_CHROMIUM = 'No chromium on the PATH, so nothing was tested in a browser.'
const NO_POSTGRES = 'No PostgreSQL server is installed, so only the embedded database was tested.'

const STEPS: readonly Step[] = [
  { name: 'Types', run: () => runTask('typecheck') },
  { name: 'Lint', run: () => runCheck('oxlint') },
  { name: 'Tests of packages', run: () => runTests('unit') },
  ...(hasPostgres ? [] : [{ name: 'PostgreSQL', run: () => missing(NO_POSTGRES) }]),
  { name: 'Panels in a browser', run: () => (hasChromium ? runTests('panels') : missing(NO_CHROMIUM)) },
  { name: 'Build of the portals', run: () => runTask('build') },
  { name: 'Built portals', run: () => runTests('built') },
  { name: 'Journeys in a browser', run: () => (hasChromium ? runTests('e2e') : missing(NO_CHROMIUM)) },
]

const results: (readonly [string, Tally])[] = []
for (const { name, run } of STEPS) {
  console.log(`\n== ${name}`)
  results.push([name, await run()])
}

const total = addTallies(results.map(([, tally]) => tally))
console.log('\n== Result')
for (const [name, tally] of results) console.log(`${name}: ${tallyLine(tally)}`)
console.log(tallyLine(total))
process.exitCode = total.failed === 0 ? 0 : 1

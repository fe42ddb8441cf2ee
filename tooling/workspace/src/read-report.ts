import * as z from 'zod'
import type { Tally } from './tally.ts'
import { addTallies, FAILED, NOTHING, PASSED, SKIPPED } from './tally.ts'

const Report = z.object({
  testResults: z.array(
    z.object({
      status: z.string(),
      assertionResults: z.array(z.object({ status: z.string() })),
    }),
  ),
})

const BY_STATUS: Readonly<Record<string, Tally>> = { passed: PASSED, failed: FAILED }

/** A file that failed without a failing test did not load, or broke in its set-up. */
function tallyFile(file: z.infer<typeof Report>['testResults'][number]): Tally {
  const tests = addTallies(file.assertionResults.map(({ status }) => BY_STATUS[status] ?? SKIPPED))
  return file.status === 'failed' && tests.failed === 0 ? addTallies([tests, FAILED]) : tests
}

/**
 * Counts a run from the test runner's JSON report. A run that ended badly counts at least one
 * failure, also when its report is missing or shows none.
 */
export function readReport(json: string | undefined, endedWell: boolean): Tally {
  const files = json === undefined ? [] : Report.parse(JSON.parse(json)).testResults
  const tally = files.length === 0 ? NOTHING : addTallies(files.map(tallyFile))
  const silent = !endedWell || files.length === 0
  return silent && tally.failed === 0 ? addTallies([tally, FAILED]) : tally
}

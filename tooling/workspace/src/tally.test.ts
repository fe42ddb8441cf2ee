import { expect, test } from 'vitest'
import { readReport } from './read-report.ts'
import { addTallies, FAILED, PASSED, SKIPPED, tallyLine } from './tally.ts'

const report = (...files: readonly (readonly [string, ...string[]])[]) =>
  JSON.stringify({
    testResults: files.map(([status, ...tests]) => ({
      status,
      assertionResults: tests.map((one) => ({ status: one })),
    })),
  })

test('the last line is passed and failed', () => {
  expect(tallyLine(addTallies([PASSED, PASSED, FAILED]))).toBe('2 passed, 1 failed')
})

test('what was skipped is said', () => {
  expect(tallyLine(addTallies([PASSED, SKIPPED]))).toBe('1 passed, 0 failed, 1 skipped')
})

test('tests are counted one by one', () => {
  expect(
    readReport(report(['passed', 'passed', 'passed'], ['failed', 'passed', 'failed', 'skipped']), false),
  ).toEqual({
    passed: 3,
    failed: 1,
    skipped: 1,
  })
})

test('a file that does not load is a failure', () => {
  expect(readReport(report(['passed', 'passed'], ['failed']), false).failed).toBe(1)
})

test.each([
  ['a run without a report', undefined, true],
  ['a run without files', report(), true],
  ['a run that ended badly though every test passed', report(['passed', 'passed']), false],
])('%s is a failure', (_what, json, endedWell) => {
  expect(readReport(json, endedWell).failed).toBe(1)
})

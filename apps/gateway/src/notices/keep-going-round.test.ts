import { localDate } from '@kader/domain/local-date'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { clockOn } from '../clock.ts'
import { testEnvironment } from '../testing/test-environment.ts'
import { keepGoingRound } from './keep-going-round.ts'

const looked: string[] = []
let changed = new Set<string>()
let hour = 8

vi.mock('./go-round.ts', () => ({ goRound: async (_parts: unknown, cells: ReadonlySet<string> | 'all') => void looked.push(cells === 'all' ? 'all' : [...cells].join(' ')) }))
beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

test('the first round of an hour looks everywhere, the others where something was written, and none after the end', async () => {
  const going = keepGoingRound(
    {
      clock: clockOn(() => localDate('2026-10-05'), () => new Date(Date.UTC(2026, 9, 5, hour))),
      transactions: { run: () => Promise.reject(new Error('unused')), auditReading: { logs: async () => [], entries: async () => [], file: async () => undefined } },
      environment: testEnvironment(),
      mounts: [],
      mailer: undefined,
      onDefect: (error) => void looked.push(String(error)),
      rounds: { take: async () => true, changedCells: async () => changed, recipients: async () => [] },
    },
    1,
  )
  await vi.advanceTimersByTimeAsync(1000)
  changed = new Set(['a', 'b'])
  await vi.advanceTimersByTimeAsync(1000)
  hour = 9
  await vi.advanceTimersByTimeAsync(1000)
  await going.stop()
  await vi.advanceTimersByTimeAsync(5000)
  expect(looked).toEqual(['all', 'a b', 'all'])
})

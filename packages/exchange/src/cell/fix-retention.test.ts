import { expect, test } from 'vitest'
import { callerFactory, router } from '../procedures/trpc.ts'
import { requestOf } from '../testing/call.ts'
import { memoryTransactions } from '../testing/memory-transactions.ts'
import { everyMandate, oefenstad } from '../testing/oefenstad.ts'
import { fixRetention } from './fix-retention.ts'

test.each([
  ['mayor', oefenstad.marc, true],
  ['livc-coordinator', oefenstad.lien, true],
  ['prevention-worker', oefenstad.ruth, false],
] as const)('the term of the joint file is fixed by the organiser alone: %s', async (_, mandate, fixes) => {
  const memory = memoryTransactions(everyMandate)
  const caller = callerFactory(router({ fix: fixRetention() }))(requestOf(mandate, memory))
  expect((await caller.fix({ months: 120 })).done).toBe(fixes)
  expect(memory.rows()).toHaveLength(fixes ? 1 : 0)
})

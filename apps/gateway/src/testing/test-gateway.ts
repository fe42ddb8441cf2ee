import { localDate } from '@kader/domain/local-date'
import type { Transactions } from '@kader/exchange/ports/transactions'
import type { HolderCapacity } from '@kader/domain/vocabulary/capacities'
import { Portal } from '@kader/domain/vocabulary/portals'
import { ExpectedError, procedure, router } from '@kader/exchange/procedures/trpc'
import { TRPCError } from '@trpc/server'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { clockOn } from '../clock.ts'
import type { Directory } from '@kader/store/register/directory'
import { createLog } from '../log.ts'
import type { Environment } from '../env.ts'
import { createGateway } from '../gateway.ts'
import type { Mount } from '../contract-mount.ts'
import { openSession } from '../session.ts'
import type { SignIn } from '../sign-in.ts'
import { heldMandate, noAddresses, testDirectory, testIssuer } from './test-directory.ts'
import { memorySessionStore, type MemorySessionStore } from './memory-session-store.ts'
import { testEnvironment } from './test-environment.ts'

const throwing = (error: Error) =>
  procedure.query(() => {
    throw error
  })

/** An expected error that says more than a portal may learn. */
const telling = new ExpectedError({ code: 'absent', fields: { owner: 'someone-else' } })

/** One procedure per way in which a real one can end. */
const testRouter = router({
  capacity: procedure.query(({ ctx }) => ctx.mandate?.capacity),
  change: procedure.input(z.strictObject({ text: z.string() })).mutation(({ input }) => input.text),
  forbidden: throwing(new TRPCError({ code: 'FORBIDDEN', message: 'the record exists but is not yours' })),
  missing: throwing(new TRPCError({ code: 'NOT_FOUND', message: 'there is no such record', cause: telling })),
  broken: throwing(new Error('secret words of a case')),
  chatty: procedure
    .output(z.strictObject({ shown: z.string() }))
    .query(() => ({ shown: 'x', withheld: 'y' })),
})

/** The contract of this test reaches no database; a procedure that tried would fail. */
const noTransactions: Transactions = {
  run: () => Promise.reject(new Error('no database in this test')),
  auditReading: {
    logs: async () => [],
    entries: async () => [],
    file: async () => undefined,
  },
}

const mount = (portal: Portal): Mount => ({ portal, version: 'v1', router: testRouter })

/** One person per portal, named after it. */
const capacityOf: Readonly<Record<Portal, HolderCapacity>> = {
  police: 'information-officer',
  welfare: 'caw-worker',
  education: 'clb-worker',
  vdab: 'vdab-counsellor',
  municipality: 'mayor',
  oversight: 'oversight-body',
}
const people = testDirectory({
  ...Object.fromEntries(
    Portal.options.map((portal) => [portal, { portal, mandates: [heldMandate(portal, capacityOf[portal])] }]),
  ),
  els: { portal: 'education', mandates: [heldMandate('education', 'clb-worker')] },
  samira: { portal: 'welfare', mandates: [heldMandate('welfare', 'caw-worker')] },
})

const unusedSignIn: SignIn = {
  depart: () => Promise.reject(new Error('no identity provider in this test')),
  arrive: () => Promise.reject(new Error('no identity provider in this test')),
}

export type TestGateway = {
  readonly server: FastifyInstance
  readonly sessions: MemorySessionStore
  /** The Cookie header of a fresh session of this person. */
  readonly cookieOf: (subject: string, portal: Portal) => Promise<string>
}

type Options = {
  readonly directory?: Directory
  readonly signIn?: SignIn
  readonly log?: (line: string) => void
  readonly mode?: Environment['mode']
  readonly environment?: Environment
  readonly mounts?: readonly Mount[]
  readonly transactions?: Transactions
  readonly now?: () => Date
}

/** A gateway on test doubles, with a small contract in two portals; requests go in by `inject`. */
export async function testGateway({
  directory = people,
  signIn = unusedSignIn,
  log,
  mode = 'test',
  environment = testEnvironment(),
  mounts = [mount('welfare'), mount('education')],
  transactions = noTransactions,
  now = () => new Date(),
}: Options = {}): Promise<TestGateway> {
  const sessions = memorySessionStore()
  const parts = { sessions, directory, addresses: noAddresses, clock: clockOn(() => environment.day ?? localDate('2026-10-05'), now) }
  const server = await createGateway({
    ...parts,
    environment,
    signIns: {
      police: signIn,
      welfare: signIn,
      education: signIn,
      vdab: signIn,
      municipality: signIn,
      oversight: signIn,
    },
    transactions,
    mounts,
    log: createLog(
      { logLevel: log === undefined ? 'silent' : 'debug', mode },
      { write: log ?? (() => undefined) },
    ),
  })
  const cookieOf = async (subject: string, portal: Portal) => {
    const id = await openSession(parts, portal, { issuer: testIssuer, subject, assurance: null })
    return `kader_${portal}=${id ?? ''}`
  }
  return { server, sessions, cookieOf }
}

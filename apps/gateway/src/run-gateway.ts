import type { Database } from '@kader/store/database/database'
import type { KeyProvider } from '@kader/store/keys/key-provider'
import { mailAddressesOver } from '@kader/store/notices/mail-addresses'
import { noticeRoundsOver } from '@kader/store/notices/notice-round'
import { mailerTo } from '@kader/notices/mailer'
import { reconcileDestructions } from '@kader/store/keys/reconcile-destructions'
import { directoryOver } from '@kader/store/register/directory'
import { type SessionStore, sessionStoreOver } from '@kader/store/sessions/session-store'
import { transactionsOver } from '@kader/store/transactions/transactions'
import { auditCommands } from './audit-commands.ts'
import type { Clock } from './clock.ts'
import { closeServer } from './close-server.ts'
import type { Environment } from './env.ts'
import { createGateway } from './gateway.ts'
import { healthRoute } from './health.ts'
import { createLog } from './log.ts'
import type { Mount } from './contract-mount.ts'
import { keepGoingRound } from './notices/keep-going-round.ts'
import { createSignIns } from './sign-in.ts'
import { type Commands, openCommandSocket } from './socket.ts'

/** What the process hands in; commands beyond those of every deployment are the caller's choice. */
export type RunningParts = {
  readonly environment: Environment
  readonly clock: Clock
  readonly database: Database
  readonly keys: KeyProvider
  readonly mounts: readonly Mount[]
  readonly commands?: Commands
}

const tidyEveryMilliseconds = 10 * 60_000

/** Listens until `close`, which lets running requests finish and closes the database last. */
export async function runGateway(parts: RunningParts): Promise<{ readonly close: () => Promise<void> }> {
  const { environment, clock, database, keys, mounts } = parts
  const log = createLog(environment)
  await reconcileDestructions(database, keys)
  const transactions = transactionsOver(database, keys)
  const sessions = sessionStoreOver(database)
  const directory = directoryOver(database)
  const signIns = createSignIns(environment)
  const server = await createGateway({
    environment,
    clock,
    sessions,
    directory,
    addresses: mailAddressesOver(database),
    transactions,
    signIns,
    mounts,
    log,
  })
  healthRoute(server, database)
  const commands = { ...auditCommands(transactions.auditReading, clock), ...parts.commands }
  const onDefect = (err: unknown) => log.error({ err }, 'command failed')
  const socket = await openCommandSocket(environment.dataFolder, commands, onDefect)
  await server.listen({ host: environment.host, port: environment.port })
  const mailer = environment.smtp === undefined ? undefined : mailerTo({ address: environment.smtp, from: environment.mailFrom, requireTls: environment.mode === 'production' })
  const onLost = (err: unknown) => log.warn({ err }, 'notice not delivered')
  const noticing = keepGoingRound({ clock, transactions, environment, mounts, mailer, rounds: noticeRoundsOver(database), onDefect: onLost }, environment.noticesEvery)
  const tidying = tidyNowAndThen(sessions, clock, onDefect)
  return {
    close: async () => {
      clearInterval(tidying)
      await noticing.stop()
      mailer?.close()
      await closeServer(server)
      await socket.close()
      await database.close()
    },
  }
}

function tidyNowAndThen(
  sessions: SessionStore,
  clock: Clock,
  onDefect: (error: unknown) => void,
): NodeJS.Timeout {
  return setInterval(
    () => void sessions.removeExpired(clock.now()).catch(onDefect),
    tidyEveryMilliseconds,
  ).unref()
}

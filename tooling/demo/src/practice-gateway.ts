import { rm } from 'node:fs/promises'
import type { LocalDate } from '@kader/domain/local-date'
import { localDate } from '@kader/domain/local-date'
import { clockOn } from '@kader/gateway/clock'
import { endOnSignal, sayAndLeave } from '@kader/gateway/end-on-signal'
import { readEnvironment } from '@kader/gateway/env'
import { foldersIn, openDatabase, openKeys } from '@kader/gateway/open-store'
import { runGateway } from '@kader/gateway/run-gateway'
import { sectorMounts } from '@kader/gateway/sector-mounts'
import { registerOver } from '@kader/store/register/register'
import { transactionsOver } from '@kader/store/transactions/transactions'
import { practiceCommands } from './practice-commands.ts'
import { firstDay } from './practice-variables.ts'
import { replaceableDatabase } from './replaceable-database.ts'
import { settleOefenstad } from './settle-oefenstad.ts'
import { tellTheStory } from './tell-the-story.ts'

/** The same gateway on a day one can move, over a database one can begin again. */
async function main(): Promise<void> {
  const environment = readEnvironment(process.env)
  if (!environment.demo) throw new Error('Een oefengateway start alleen met KADER_DEMO=1.')
  const begin = environment.day ?? localDate(firstDay)
  let day: LocalDate = begin
  const database = await replaceableDatabase(() => openDatabase(environment))
  const register = registerOver(database)
  const keys = openKeys(environment)
  const transactions = transactionsOver(database, keys)
  const settle = async () => {
    const begun = process.env['KADER_CELL'] === 'new' ? 'new' : 'settled'
    const cast = await settleOefenstad({ register, transactions, issuer: environment.portals.police.issuer, begun })
    if (process.env['KADER_STORY'] !== 'untold') await tellTheStory({ cast, transactions, today: begin })
  }
  if (await register.isEmpty()) await settle()
  const commands = practiceCommands({
    day: () => day,
    moveTo: (to) => {
      day = to
    },
    reset: async () => {
      if (environment.databaseUrl !== undefined) throw new Error('only the embedded database begins again')
      const folders = foldersIn(environment.dataFolder)
      await database.replace(async () => {
        for (const folder of Object.values(folders)) await rm(folder, { recursive: true, force: true })
      })
      await settle()
      day = begin
    },
  })
  const gateway = await runGateway({
    environment,
    clock: clockOn(() => day),
    database,
    keys,
    mounts: sectorMounts,
    commands,
  })
  endOnSignal(gateway.close)
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'))
}

main().catch(sayAndLeave)

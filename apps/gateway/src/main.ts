import { clockOn, systemClock } from './clock.ts'
import { endOnSignal, sayAndLeave } from './end-on-signal.ts'
import { readEnvironment } from './env.ts'
import { openDatabase, openKeys } from './open-store.ts'
import { runGateway } from './run-gateway.ts'
import { sectorMounts } from './sector-mounts.ts'

async function main(): Promise<void> {
  const environment = readEnvironment(process.env)
  const { day } = environment
  const gateway = await runGateway({
    environment,
    clock: day === undefined ? systemClock() : clockOn(() => day),
    database: await openDatabase(environment),
    keys: openKeys(environment),
    mounts: sectorMounts,
  })
  endOnSignal(gateway.close)
}

main().catch(sayAndLeave)

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { childrenOf } from './child-processes.ts'
import { firstPort } from './ports.ts'

const entry = fileURLToPath(new URL('../../../demo/src/start.ts', import.meta.url))
const patience = 150_000

/** The product as `pnpm start` starts it, on data of its own. */
export interface RunningKader {
  readonly dataFolder: string
  /** The process id of the gateway, to end it the hard way. */
  gatewayPid(): number
  stop(): Promise<void>
}

export interface StartOptions {
  /** Continue on these data instead of beginning with none. */
  readonly dataFolder?: string
  readonly variables?: Readonly<Record<string, string>>
}

/** Starts Kader and waits until it printed where everybody is; throws with everything it said when it ends before. */
export async function startKader({ dataFolder, variables }: StartOptions = {}): Promise<RunningKader> {
  const folder = dataFolder ?? (await mkdtemp(join(tmpdir(), 'kader-e2e-')))
  const child = spawn(process.execPath, [entry], { env: { ...process.env, KADER_FIRST_PORT: String(firstPort), KADER_STORY: 'untold', ...variables, KADER_DATA: folder }, stdio: ['ignore', 'pipe', 'pipe'] })
  await printed(child, 'Stoppen: ctrl-C')
  return {
    dataFolder: folder,
    gatewayPid: () => gatewayOf(child),
    stop: async () => {
      if (child.exitCode === null && child.signalCode === null) {
        child.kill('SIGTERM')
        await once(child, 'exit')
      }
      if (dataFolder === undefined) await rm(folder, { recursive: true, force: true })
    },
  }
}

async function printed(child: ChildProcess, words: string): Promise<void> {
  let said = ''
  await new Promise<void>((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`Kader did not start in time:\n${said}`)), patience)
    const listen = (chunk: Buffer) => {
      said += chunk.toString()
      if (said.includes(words)) resolve(clearTimeout(late))
    }
    child.stdout?.on('data', listen)
    child.stderr?.on('data', listen)
    child.once('exit', () => reject(new Error(`Kader ended:\n${said}`)))
  })
}

function gatewayOf(child: ChildProcess): number {
  const pid = childrenOf(child.pid ?? 0)[0]
  if (pid === undefined) throw new Error('no gateway process')
  return pid
}

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { Portal } from '@kader/domain/vocabulary/portals'

const patience = 60_000

/** A gateway as an operator starts it: one process, told by its environment alone. */
export interface GatewayProcess {
  readonly address: string
  /** Asks it to end in order; the exit code. */
  stop(): Promise<number | null>
}

/** Every client secret, so that a test names only what it is about. */
export const clientSecrets: Readonly<Record<string, string>> = Object.fromEntries(
  Portal.options.map((portal) => [`KADER_OIDC_SECRET_${portal.toUpperCase()}`, `secret-of-${portal}-client`]),
)

/** Starts `entry` with nothing of our own environment; throws with all it said when it ends before it listens. */
export async function startGateway(entry: string, variables: Readonly<Record<string, string>>): Promise<GatewayProcess> {
  const child = spawn(process.execPath, [entry], {
    cwd: '/',
    env: { KADER_PORT: '0', KADER_LOG: 'info', ...clientSecrets, ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const address = await addressOf(child)
  return {
    address,
    stop: async () => {
      const ended = child.exitCode === null ? once(child, 'exit') : undefined
      child.kill('SIGTERM')
      await ended
      return child.exitCode
    },
  }
}

async function addressOf(child: ChildProcess): Promise<string> {
  let said = ''
  return new Promise<string>((resolve, reject) => {
    const giveUp = () => {
      child.kill('SIGKILL')
      reject(new Error(`The gateway does not listen:\n${said}`))
    }
    const late = setTimeout(giveUp, patience)
    for (const stream of [child.stdout, child.stderr]) {
      if (stream === null) continue
      createInterface({ input: stream }).on('line', (line) => {
        said += `${line}\n`
        const address = /listening at (http:[^"]+)/.exec(line)?.[1]
        if (address !== undefined) resolve((clearTimeout(late), address))
      })
    }
    child.once('close', () => reject((clearTimeout(late), new Error(`The gateway ended:\n${said}`))))
  })
}

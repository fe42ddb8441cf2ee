import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { addresses } from './demo-addresses.ts'

const entry = fileURLToPath(new URL('./practice-gateway.ts', import.meta.url))
const patience = 90_000

export type GatewayProcess = {
  /** Resolves when the gateway ends by itself or by `stop`. */
  readonly ended: Promise<number>
  readonly stop: () => Promise<void>
}

/** Starts the gateway as a process of its own and waits until it answers. @throws when it ends or stays silent. */
export async function startGatewayProcess(
  variables: Readonly<Record<string, string>>,
): Promise<GatewayProcess> {
  const child = spawn(process.execPath, [entry], {
    env: { ...process.env, ...variables },
    // The channel says nothing; it closes when we are gone, and then the gateway ends too.
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    // Its own group: ctrl-C reaches us first, and we end it in order.
    detached: true,
  })
  const ended = once(child, 'exit').then(([code]) => Number(code ?? 1))
  await Promise.race([
    answering(),
    ended.then(() => Promise.reject(new Error('De gateway is niet gestart.'))),
  ])
  return { ended, stop: () => stop(child, ended) }
}

async function answering(): Promise<void> {
  const until = Date.now() + patience
  while (Date.now() < until) {
    const reply = await fetch(`${addresses.gateway}/oversight/session`).catch(() => undefined)
    if (reply?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 150))
  }
  throw new Error('De gateway antwoordt niet.')
}

async function stop(child: ChildProcess, ended: Promise<number>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGTERM')
  const late = setTimeout(() => child.kill('SIGKILL'), 10_000)
  await ended
  clearTimeout(late)
}

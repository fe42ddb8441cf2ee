import { createConnection } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

export type GatewayAnswer = { readonly ok: true; readonly result: unknown } | { readonly ok: false; readonly code: string }

/** Sends one command to the gateway that runs on this data folder; undefined when none does. */
export async function callGateway(folder: string, command: string, input?: unknown): Promise<GatewayAnswer | undefined> {
  const socket = createConnection(join(folder, 'gateway.sock'))
  try {
    await new Promise<void>((resolve, reject) => socket.once('connect', resolve).once('error', reject))
  } catch {
    return undefined
  }
  try {
    socket.write(`${JSON.stringify({ command, input })}\n`)
    for await (const line of createInterface({ input: socket })) return JSON.parse(line) as GatewayAnswer
    return { ok: false, code: 'failed' }
  } finally {
    socket.destroy()
  }
}

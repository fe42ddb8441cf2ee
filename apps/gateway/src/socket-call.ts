import { createConnection } from 'node:net'
import { createInterface } from 'node:readline'
import { type CommandAnswer, socketPath } from './socket.ts'

/** Sends one command to a running gateway; undefined when none is running on this data folder. */
export async function callGateway(
  dataFolder: string,
  command: string,
  input?: unknown,
): Promise<CommandAnswer | undefined> {
  const socket = createConnection(socketPath(dataFolder))
  try {
    await new Promise<void>((resolve, reject) => socket.once('connect', resolve).once('error', reject))
  } catch {
    return undefined
  }
  try {
    socket.write(`${JSON.stringify({ command, input })}\n`)
    for await (const line of createInterface({ input: socket })) return JSON.parse(line) as CommandAnswer
    return { ok: false, code: 'failed' }
  } finally {
    socket.destroy()
  }
}

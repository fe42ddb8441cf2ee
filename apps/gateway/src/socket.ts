import { chmod, mkdir, rm } from 'node:fs/promises'
import { createServer, type Socket } from 'node:net'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { z } from 'zod'

/** A command as one line of JSON: `{"command":"audit export","input":{…}}`. */
const CommandLine = z.strictObject({ command: z.string().min(1).max(64), input: z.unknown().optional() })

/** What a command does; it judges its own input. Which commands exist is decided where the gateway is composed. */
export type CommandHandler = (input: unknown) => Promise<unknown>
export type Commands = Readonly<Record<string, CommandHandler>>

/** One line of JSON back. `unknown-command` also answers a command that this deployment does not have. */
export type CommandAnswer =
  | { readonly ok: true; readonly result: unknown }
  | { readonly ok: false; readonly code: 'invalid' | 'unknown-command' | 'failed' }

export function socketPath(dataFolder: string): string {
  return join(dataFolder, 'gateway.sock')
}

export type CommandSocket = { readonly close: () => Promise<void> }

/** Listens for the command line on a socket that only this system user can open (mode 0600). */
export async function openCommandSocket(
  dataFolder: string,
  commands: Commands,
  onDefect: (error: unknown) => void,
): Promise<CommandSocket> {
  const path = socketPath(dataFolder)
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  await rm(path, { force: true })
  const open = new Set<Socket>()
  const server = createServer((socket) => {
    open.add(socket)
    socket.on('close', () => open.delete(socket)).on('error', () => socket.destroy())
    void serve(socket, commands, onDefect)
  })
  const before = process.umask(0o177)
  try {
    await new Promise<void>((resolve, reject) => server.once('error', reject).listen(path, resolve))
  } finally {
    process.umask(before)
  }
  await chmod(path, 0o600)
  return {
    close: () => {
      for (const socket of open) socket.destroy()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}

async function serve(socket: Socket, commands: Commands, onDefect: (error: unknown) => void): Promise<void> {
  for await (const line of createInterface({ input: socket })) {
    socket.write(`${JSON.stringify(await answer(line, commands, onDefect))}\n`)
  }
}

async function answer(
  line: string,
  commands: Commands,
  onDefect: (error: unknown) => void,
): Promise<CommandAnswer> {
  const asked = readLine(line)
  if (asked === undefined) return { ok: false, code: 'invalid' }
  const handler = Object.hasOwn(commands, asked.command) ? commands[asked.command] : undefined
  if (handler === undefined) return { ok: false, code: 'unknown-command' }
  try {
    return { ok: true, result: (await handler(asked.input)) ?? null }
  } catch (error) {
    onDefect(error)
    return { ok: false, code: 'failed' }
  }
}

function readLine(line: string): z.infer<typeof CommandLine> | undefined {
  try {
    return CommandLine.safeParse(JSON.parse(line)).data
  } catch {
    return undefined
  }
}

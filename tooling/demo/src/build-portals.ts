import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { text } from 'node:stream/consumers'

const task = ['turbo', 'run', 'build', '--filter=./apps/*', '--filter=!@kader/gateway', '--output-logs=errors-only', '--concurrency=2']

/** Builds what changed since last time; says whether every portal is there. */
export async function buildPortals(root: string): Promise<boolean> {
  const path = [join(root, 'node_modules/.bin'), process.env['PATH'] ?? ''].join(delimiter)
  // Turbo starts every task through the package manager; where only npm is installed, npm brings it.
  const command = isOnPath('pnpm', path) ? task : ['npx', '-y', 'pnpm@12', 'exec', ...task]
  const [program = '', ...args] = command
  const build = spawn(program, args, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, PATH: path, TURBO_TELEMETRY_DISABLED: '1', TURBO_NO_UPDATE_NOTIFIER: '1' },
  })
  // A build that works has nothing to say; one that fails says why here.
  const [said, [code]] = await Promise.all([text(build.stdout), once(build, 'exit')])
  if (code !== 0) process.stderr.write(said)
  return code === 0
}

function isOnPath(program: string, path: string): boolean {
  return path.split(delimiter).some((folder) => folder !== '' && existsSync(join(folder, program)))
}

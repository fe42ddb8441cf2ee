import { spawn } from 'node:child_process'
import { once } from 'node:events'

/** Builds what changed since last time; says whether every portal is there. */
export async function buildPortals(root: string): Promise<boolean> {
  const build = spawn('turbo', ['run', 'build', '--filter=./apps/*', '--output-logs=errors-only'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      PATH: `${root}/node_modules/.bin:${process.env['PATH'] ?? ''}`,
      TURBO_TELEMETRY_DISABLED: '1',
      TURBO_NO_UPDATE_NOTIFIER: '1',
    },
  })
  const [code] = await once(build, 'exit')
  return code === 0
}

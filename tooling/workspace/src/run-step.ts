import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { findPnpm } from './find-programs.ts'
import { readReport } from './read-report.ts'
import { ROOT } from './root.ts'
import type { Tally } from './tally.ts'
import { FAILED, PASSED } from './tally.ts'

const QUIET = { NO_COLOR: '1', FORCE_COLOR: '0', TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' }

/** Runs a program of the workspace, its output streaming through; true when it ended well. */
function run(program: string, args: readonly string[]): Promise<boolean> {
  const bin = path.join(ROOT, 'node_modules/.bin')
  const env = { ...process.env, ...QUIET, PATH: `${bin}${path.delimiter}${process.env['PATH'] ?? ''}` }
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: ROOT,
      env,
      stdio: ['ignore', 'inherit', 'inherit'],
    })
    child.on('error', (error) => {
      console.log(`${program}: ${error.message}`)
      resolve(false)
    })
    child.on('close', (code) => resolve(code === 0))
  })
}

/** One check: it passes or fails as a whole. */
export async function runCheck(program: string, ...args: readonly string[]): Promise<Tally> {
  return (await run(program, args)) ? PASSED : FAILED
}

/** One task over all packages; without a package manager on the PATH it brings its own. */
export function runTask(name: string): Promise<Tally> {
  const task = ['turbo', 'run', name, '--output-logs=errors-only', '--continue', '--concurrency=2']
  const [program = '', ...args] = findPnpm() === undefined ? ['npx', '-y', 'pnpm@12', 'exec', ...task] : task
  return runCheck(program, ...args)
}

function readIfWritten(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

/** The tests of the named vitest projects, counted one by one. */
export async function runTests(...projects: readonly string[]): Promise<Tally> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'kader-report-'))
  const report = path.join(folder, 'report.json')
  try {
    const chosen = projects.flatMap((project) => ['--project', project])
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    const endedWell = await run('vitest', ['run', ...chosen, ...reporters])
    return readReport(readIfWritten(report), endedWell)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

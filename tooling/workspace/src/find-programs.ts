import { accessSync, constants, globSync } from 'node:fs'
import path from 'node:path'

const CHROMIUM_NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

function findOnPath(names: readonly string[], searchPath: string): string | undefined {
  const folders = searchPath.split(path.delimiter).filter((folder) => folder !== '')
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name))).find(isExecutable)
}

/** The browser on the PATH, or undefined: panels and journeys run in a real one. */
export function findChromium(searchPath = process.env['PATH'] ?? ''): string | undefined {
  return findOnPath(CHROMIUM_NAMES, searchPath)
}

/** The package manager on the PATH, as it is below `npx pnpm`; turbo starts every task through it. */
export function findPnpm(searchPath = process.env['PATH'] ?? ''): string | undefined {
  return findOnPath(['pnpm'], searchPath)
}

/** The folder of an installed PostgreSQL server's programs, newest first, or undefined. */
export function findPostgres(pattern = '/usr/lib/postgresql/*/bin/initdb'): string | undefined {
  const newest = globSync(pattern)
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    .at(-1)
  return newest === undefined ? undefined : path.dirname(newest)
}

import { existsSync, globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { ROOT } from './root.ts'

/** A built portal: the page and every script, by path below `dist`. */
export interface Bundle {
  readonly page: string
  readonly scripts: ReadonlyMap<string, string>
}

/** Throws when the portal has not been built: a canary on nothing would sing always. */
export function readBundle(sector: string): Bundle {
  const dist = path.join(ROOT, 'apps', sector, 'dist')
  const page = path.join(dist, 'index.html')
  if (!existsSync(page)) throw new Error(`apps/${sector} is not built: run pnpm build first`)
  const scripts = globSync('**/*.js', { cwd: dist }).map(
    (file) => [file.replaceAll('\\', '/'), readFileSync(path.join(dist, file), 'utf8')] as const,
  )
  return { page: readFileSync(page, 'utf8'), scripts: new Map(scripts) }
}

const ON_PAGE = /(?:src|href)="\/([^"]+\.js)"/g
const STATIC_IMPORT = /(?:\bfrom|\bimport)\s*["'`](\.[^"'`]+\.js)["'`]/g

/** The scripts a browser needs before anything is on screen: those on the page and all they import. */
export function initialScripts({ page, scripts }: Bundle): Set<string> {
  const initial = new Set([...page.matchAll(ON_PAGE)].map((match) => match[1] ?? ''))
  for (const file of initial) {
    for (const [, specifier = ''] of (scripts.get(file) ?? '').matchAll(STATIC_IMPORT)) {
      initial.add(path.posix.join(path.posix.dirname(file), specifier))
    }
  }
  return initial
}

/** Bytes on the wire. */
export function gzipSize({ scripts }: Bundle, files: Iterable<string>): number {
  return [...files].reduce((sum, file) => sum + gzipSync(scripts.get(file) ?? '').length, 0)
}

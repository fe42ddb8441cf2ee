import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { everyGuard, type Guard } from './every-guard.ts'

// Run by hand: takes away one guard after the other in a copy of the sources, and names each that no test misses.
const root = resolve(import.meta.dirname, '../../../..')
const proofs = ['packages/domain', 'packages/disclosure', 'packages/exchange', 'packages/matching', 'packages/notices', 'packages/store/src/destroying', 'packages/store/src/matching', 'packages/store/src/notices', 'tooling/e2e/src/matrix/']
const only = process.argv[2] ?? ''

function copyOfSources(): string {
  const copy = mkdtempSync(join(tmpdir(), 'kader-guards-'))
  const filter = (source: string): boolean => !source.endsWith('/dist')
  for (const part of ['apps/gateway', 'packages', 'tooling', 'docs', 'package.json', 'vitest.config.ts']) cpSync(join(root, part), join(copy, part), { recursive: true, verbatimSymlinks: true, filter })
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
  return copy
}

function allGreen(copy: string): boolean {
  const vitest = join(root, 'node_modules/.bin/vitest')
  const quick = ['--bail', '1', '--exclude', '**/same-on-the-database*', '--exclude', '**/strict-inputs*']
  return spawnSync(vitest, ['run', '--project', 'unit', ...quick, ...proofs], { cwd: copy, stdio: 'ignore' }).status === 0
}

function isMissed(copy: string, { file, guard, without }: Guard): boolean {
  const path = join(copy, 'packages', file)
  const source = readFileSync(path, 'utf8')
  if (!source.includes(guard)) throw new Error(`${file} no longer holds: ${guard}`)
  writeFileSync(path, source.replace(guard, () => without))
  const green = allGreen(copy)
  writeFileSync(path, source)
  return !green
}

const copy = copyOfSources()
try {
  if (!allGreen(copy)) throw new Error('The proofs are not green to begin with.')
  const tried = everyGuard.filter(({ file }) => file.includes(only))
  const unnoticed = tried.filter((guard) => {
    const missed = isMissed(copy, guard)
    process.stdout.write(`${missed ? 'missed   ' : 'UNNOTICED'} ${guard.file}: ${guard.guard.split('\n')[0] ?? ''}\n`)
    return !missed
  })
  process.stdout.write(`${tried.length} guards, ${unnoticed.length} unnoticed\n`)
  process.exitCode = unnoticed.length === 0 ? 0 : 1
} finally {
  rmSync(copy, { recursive: true, force: true })
}

import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { ROOT } from './root.ts'

const COPIED = ['.oxlintrc.json', 'tooling/workspace/lint']
const TSCONFIG = { compilerOptions: { strict: true, module: 'nodenext', types: [] } }

/** One finding, written `path rule`. */
export type Finding = string

function plant(tree: string, files: Readonly<Record<string, string>>): void {
  for (const name of COPIED) cpSync(path.join(ROOT, name), path.join(tree, name), { recursive: true })
  writeFileSync(path.join(tree, 'tsconfig.json'), JSON.stringify(TSCONFIG))
  for (const [name, source] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(tree, name)), { recursive: true })
    writeFileSync(path.join(tree, name), source)
  }
}

interface Report {
  readonly diagnostics: readonly { readonly code: string; readonly filename: string }[]
}

/** Runs the house's lint over a tree of planted files laid out like the workspace. */
export function lintPlanted(files: Readonly<Record<string, string>>): Finding[] {
  const tree = mkdtempSync(path.join(os.tmpdir(), 'kader-lint-'))
  try {
    plant(tree, files)
    const oxlint = path.join(ROOT, 'node_modules/.bin/oxlint')
    const run = spawnSync(oxlint, ['--format', 'json'], { cwd: tree, encoding: 'utf8' })
    if (!run.stdout.trimStart().startsWith('{')) throw new Error(run.stdout + run.stderr)
    const report = JSON.parse(run.stdout) as Report
    return report.diagnostics.map((found) => `${found.filename} ${found.code}`).sort()
  } finally {
    rmSync(tree, { recursive: true })
  }
}

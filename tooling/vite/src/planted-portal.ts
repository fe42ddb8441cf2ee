import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { build } from 'vite'
import { portalConfig } from './portal-config.mjs'

/** A package of the planted workspace: its manifest beyond the name, and its files. */
export interface Planted {
  readonly folder: string
  readonly dependencies?: readonly string[]
  readonly exports?: unknown
  readonly files: Readonly<Record<string, string>>
}

export type PlantedWorkspace = Readonly<Record<string, Planted>>

export interface Built {
  /** By file name; every output that is text. */
  readonly chunks: Readonly<Record<string, string>>
}

function write(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, text)
}

function plant(root: string, workspace: PlantedWorkspace): void {
  for (const [name, { folder, dependencies = [], exports, files }] of Object.entries(workspace)) {
    const at = path.join(root, folder)
    const versions = Object.fromEntries(dependencies.map((dependency) => [dependency, 'workspace:*']))
    write(
      path.join(at, 'package.json'),
      JSON.stringify({ name, type: 'module', dependencies: versions, exports }),
    )
    for (const [file, text] of Object.entries(files)) write(path.join(at, file), text)
    mkdirSync(path.join(at, 'node_modules/@kader'), { recursive: true })
    for (const dependency of dependencies) {
      const target = path.join(root, workspace[dependency]?.folder ?? '')
      symlinkSync(target, path.join(at, 'node_modules', dependency))
    }
  }
}

/** Builds the planted `apps/police` with the house's own configuration; throws what the build throws. */
export async function buildPlanted(workspace: PlantedWorkspace): Promise<Built> {
  const root = mkdtempSync(path.join(os.tmpdir(), 'kader-portal-'))
  try {
    plant(root, workspace)
    const folder = path.join(root, 'apps/police')
    const built = await build({ ...portalConfig(folder), configFile: false, logLevel: 'silent' })
    const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []))
    return {
      chunks: Object.fromEntries(
        outputs.map((one) => [one.fileName, one.type === 'chunk' ? one.code : String(one.source)]),
      ),
    }
  } finally {
    rmSync(root, { recursive: true })
  }
}

import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import * as z from 'zod'

const Versions = z.record(z.string(), z.string()).default({})

const Manifest = z.object({
  name: z.string(),
  dependencies: Versions,
  devDependencies: Versions,
  optionalDependencies: Versions,
  peerDependencies: Versions,
  exports: z.unknown().optional(),
})
type Manifest = z.infer<typeof Manifest>

export interface SourceFile {
  /** Relative to the package's folder, with forward slashes. */
  readonly path: string
  readonly text: string
}

export interface WorkspacePackage extends Manifest {
  /** Absolute. */
  readonly folder: string
  readonly sources: readonly SourceFile[]
}

export interface Workspace {
  readonly root: Manifest
  readonly packages: readonly WorkspacePackage[]
  readonly catalog: ReadonlySet<string>
}

function readManifest(folder: string): Manifest {
  return Manifest.parse(JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')))
}

function readSources(folder: string): SourceFile[] {
  return globSync(['src/**/*.{ts,tsx,mjs}', '*.{ts,mjs}'], { cwd: folder })
    .sort()
    .map((name) => ({
      path: name.replaceAll('\\', '/'),
      text: readFileSync(path.join(folder, name), 'utf8'),
    }))
}

/** The lines of one top-level block of pnpm-workspace.yaml, which is kept flat on purpose. */
function block(yaml: string, key: string): string[] {
  const lines = yaml.split('\n')
  const start = lines.indexOf(`${key}:`) + 1
  if (start === 0) throw new Error(`pnpm-workspace.yaml has no ${key}`)
  const end = lines.findIndex((line, index) => index >= start && !line.startsWith('  '))
  return lines.slice(start, end === -1 ? undefined : end).map((line) => line.trim())
}

/** Reads every manifest and every source file of the workspace below `root`. */
export function readWorkspace(root: string): Workspace {
  const yaml = readFileSync(path.join(root, 'pnpm-workspace.yaml'), 'utf8')
  const patterns = block(yaml, 'packages').map((line) => `${line.replace(/^- /, '')}/package.json`)
  const packages = globSync(patterns, { cwd: root, exclude: ['**/node_modules/**'] }).sort()
  return {
    root: readManifest(root),
    packages: packages.map((file) => {
      const folder = path.join(root, path.dirname(file))
      return { ...readManifest(folder), folder, sources: readSources(folder) }
    }),
    catalog: new Set(block(yaml, 'catalog').map((line) => line.replace(/^'?([^':]+)'?:.*$/, '$1'))),
  }
}

import { DEV_TOOLS } from './dependency-table.ts'
import type { Allowance } from './dependency-table.ts'
import type { Workspace, WorkspacePackage } from './read-workspace.ts'

type Table = Readonly<Record<string, Allowance>>

function wrongVersions(workspace: Workspace): string[] {
  return [workspace.root, ...workspace.packages].flatMap((manifest) =>
    Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }).flatMap(([name, version]) => {
      if (name.startsWith('@kader/')) {
        return version === 'workspace:*' ? [] : [`${manifest.name}: ${name} must be workspace:*`]
      }
      if (version !== 'catalog:') return [`${manifest.name}: the version of ${name} belongs in the catalog`]
      return workspace.catalog.has(name) ? [] : [`${manifest.name}: ${name} is not in the catalog`]
    }),
  )
}

function undeclarable({ name, ...manifest }: WorkspacePackage, table: Table): string[] {
  const row = table[name]
  if (row === undefined) return [`${name}: not in the dependency table`]
  const allowed = new Set([...row.workspace, ...row.thirdParty])
  const allowedInDev = new Set([...DEV_TOOLS, ...(row.dev ?? [])])
  const other = { ...manifest.optionalDependencies, ...manifest.peerDependencies }
  return [
    ...Object.keys(manifest.dependencies)
      .filter((dependency) => !allowed.has(dependency))
      .map((dependency) => `${name}: may not depend on ${dependency}`),
    ...Object.keys(manifest.devDependencies)
      .filter((dependency) => !allowedInDev.has(dependency))
      .map((dependency) => `${name}: may not depend on ${dependency}, not even for its tests`),
    ...Object.keys(other).map((dependency) => `${name}: ${dependency} must be a plain dependency`),
  ]
}

/** What the manifests declare against the table: one sentence for each thing that is wrong. */
export function checkManifests(workspace: Workspace, table: Table): string[] {
  const present = new Set(workspace.packages.map(({ name }) => name))
  return [
    ...wrongVersions(workspace),
    ...workspace.packages.flatMap((one) => undeclarable(one, table)),
    ...Object.keys(table)
      .filter((name) => !present.has(name))
      .map((name) => `${name}: in the dependency table, but not in the workspace`),
  ]
}

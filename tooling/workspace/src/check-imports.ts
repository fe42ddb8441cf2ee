import path from 'node:path'
import type { Allowance } from './dependency-table.ts'
import type { Import } from './read-imports.ts'
import { packageOf, readImports } from './read-imports.ts'
import type { SourceFile, Workspace, WorkspacePackage } from './read-workspace.ts'

type Table = Readonly<Record<string, Allowance>>

interface Place {
  readonly workspace: Workspace
  readonly importer: WorkspacePackage
  readonly file: SourceFile
  readonly row: Allowance
}

const TEST_FILE = /\.(test|test-support|e2e)\.tsx?$|\/testing\//
const PORTAL_FOLDER = /\/apps\/(?!gateway)[a-z]+$/

/** Tests and build configuration may use what is declared for development only. */
const isForDevelopment = (file: string): boolean => TEST_FILE.test(file) || !file.startsWith('src/')

function leavesItsPackage(file: string, specifier: string): boolean {
  return path.posix.join(path.posix.dirname(file), specifier).startsWith('..')
}

function relativeProblem({ file }: Place, specifier: string): string | undefined {
  if (leavesItsPackage(file.path, specifier)) return `reaches outside its package: ${specifier}`
  const target = path.posix.join(path.posix.dirname(file.path), specifier)
  if (TEST_FILE.test(target) && !isForDevelopment(file.path)) return `ships a test file: ${specifier}`
  return undefined
}

/** A type vanishes before running, so a package may take it from what it declares for development. */
function declared({ workspace, importer, file }: Place, typeOnly: boolean): Record<string, string> {
  if (isForDevelopment(file.path)) {
    return { ...workspace.root.devDependencies, ...importer.devDependencies, ...importer.dependencies }
  }
  return typeOnly ? { ...importer.devDependencies, ...importer.dependencies } : importer.dependencies
}

/** A portal takes values from `./inputs` of its sector and nothing but types from its `./router`. */
function sectorProblem({ importer, file }: Place, { specifier, typeOnly }: Import): string | undefined {
  if (!PORTAL_FOLDER.test(importer.folder) || !specifier.startsWith('@kader/sector-')) return undefined
  if (isForDevelopment(file.path) || specifier.endsWith('/inputs')) return undefined
  if (specifier.endsWith('/router')) return typeOnly ? undefined : `needs import type: ${specifier}`
  return `a portal reads only ./inputs and the type of ./router: ${specifier}`
}

function problemOf(place: Place, found: Import): string | undefined {
  const { specifier, typeOnly } = found
  const name = packageOf(specifier)
  if (specifier.startsWith('.')) return relativeProblem(place, specifier)
  if (name === undefined) return undefined
  if (declared(place, typeOnly)[name] === undefined) return `imports ${specifier}, which it does not declare`
  const valuesForbidden = place.row.typesOnly?.includes(name) === true && !isForDevelopment(place.file.path)
  if (valuesForbidden && !typeOnly) return `needs import type: ${specifier}`
  return sectorProblem(place, found)
}

/** What the sources import against what their package declares; the manifests are checked apart. */
export function checkImports(workspace: Workspace, table: Table): string[] {
  return workspace.packages.flatMap((importer) =>
    importer.sources.flatMap((file) =>
      readImports(file.text).flatMap((found) => {
        const row = table[importer.name] ?? { workspace: [], thirdParty: [] }
        const problem = problemOf({ workspace, importer, file, row }, found)
        return problem === undefined ? [] : [`${importer.name} ${file.path}: ${problem}`]
      }),
    ),
  )
}

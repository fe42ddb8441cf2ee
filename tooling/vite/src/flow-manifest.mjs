import { existsSync, realpathSync } from 'node:fs'
import path from 'node:path'
import { isBrowserFile, isSector, isServerPackage } from './browser-entries.mjs'
import { linkedPackage, packageHolding, readPackage } from './workspace-package.mjs'

/** @typedef {import('./workspace-package.mjs').WorkspacePackage} WorkspacePackage */

/**
 * Everything the app's manifest lets into its bundle. Through a sector or a server package nothing
 * more comes along: they depend on what a browser may never hold.
 * @param {WorkspacePackage} app
 */
function declaredPackages(app) {
  const declared = new Map([[app.name, app]])
  for (const pkg of declared.values()) {
    if (pkg !== app && (isSector(pkg.name) || isServerPackage(pkg))) continue
    for (const name of pkg.dependencies) {
      const dependency = linkedPackage(pkg.folder, name)
      if (dependency !== undefined) declared.set(name, dependency)
    }
  }
  return declared
}

/** @param {string} id a module id, with bundler prefix and query */
function fileOf(id) {
  const file = id.replace(/^\0+/, '').replace(/[?#].*$/, '')
  return path.isAbsolute(file) && existsSync(file) ? realpathSync(file) : undefined
}

/**
 * @param {WorkspacePackage} app
 * @param {ReadonlyMap<string, WorkspacePackage>} declared
 * @param {string} id
 */
function problemOf(app, declared, id) {
  const file = fileOf(id)
  const pkg = file === undefined ? undefined : packageHolding(file)
  if (file === undefined || pkg === undefined || pkg.folder === app.folder) return undefined
  const inside = path.relative(pkg.folder, file).replaceAll(path.sep, '/')
  const what = `${pkg.name} ${inside}`
  if (!declared.has(pkg.name)) return `${what}, which ${app.name} does not declare`
  if (isServerPackage(pkg) || !isBrowserFile(pkg, inside)) return `${what}, which is for a server only`
  return undefined
}

/**
 * The app's `package.json` is its flow manifest: the build fails when a chunk holds a module of a
 * workspace package it does not declare, or one that is for a server only.
 * @param {string} folder of the app
 * @returns {import('vite').Plugin}
 */
export function flowManifest(folder) {
  return {
    name: 'kader:flow-manifest',
    apply: 'build',
    generateBundle(_options, bundle) {
      const app = readPackage(folder)
      const declared = declaredPackages(app)
      const problems = Object.values(bundle).flatMap((output) =>
        output.type !== 'chunk'
          ? []
          : output.moduleIds.flatMap((id) => {
              const problem = problemOf(app, declared, id)
              return problem === undefined ? [] : [`chunk ${output.fileName} holds ${problem}`]
            }),
      )
      if (problems.length > 0) this.error(`Flow manifest of ${app.name}:\n${problems.join('\n')}`)
    },
  }
}

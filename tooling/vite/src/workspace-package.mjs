import { existsSync, readFileSync, realpathSync } from 'node:fs'
import path from 'node:path'

/**
 * A package of this workspace as the bundle checks see it.
 * @typedef {object} WorkspacePackage
 * @property {string} name
 * @property {string} folder real path
 * @property {readonly string[]} dependencies
 * @property {Readonly<Record<string, unknown>>} exports subpath to target
 */

/**
 * @param {unknown} entries
 * @returns {Record<string, unknown>}
 */
function subpaths(entries) {
  if (entries === undefined || entries === null) return {}
  const isMap = typeof entries === 'object' && Object.keys(entries).every((key) => key.startsWith('.'))
  return isMap ? /** @type {Record<string, unknown>} */ (entries) : { '.': entries }
}

/**
 * @param {string} folder
 * @returns {WorkspacePackage}
 */
export function readPackage(folder) {
  const manifest = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))
  return {
    name: manifest.name,
    folder: realpathSync(folder),
    dependencies: Object.keys(manifest.dependencies ?? {}),
    exports: subpaths(manifest.exports),
  }
}

/**
 * The package as linked below `from`; undefined for anything that lives inside node_modules.
 * @param {string} from
 * @param {string} name
 */
export function linkedPackage(from, name) {
  const link = path.join(from, 'node_modules', name)
  if (!existsSync(link)) return undefined
  const folder = realpathSync(link)
  return folder.split(path.sep).includes('node_modules') ? undefined : readPackage(folder)
}

/**
 * The package a source file lies in; undefined inside node_modules and outside any package.
 * @param {string} file
 */
export function packageHolding(file) {
  const parts = file.split(path.sep)
  if (parts.includes('node_modules')) return undefined
  for (let folder = path.dirname(file); folder !== path.dirname(folder); folder = path.dirname(folder)) {
    if (existsSync(path.join(folder, 'package.json'))) return readPackage(folder)
  }
  return undefined
}

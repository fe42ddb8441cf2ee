import path from 'node:path'

/** @typedef {import('./workspace-package.mjs').WorkspacePackage} WorkspacePackage */

const SERVER_CONDITIONS = new Set(['types', 'node'])

/** @param {unknown} target */
function isServerOnly(target) {
  return typeof target === 'object' && target !== null
    ? Object.keys(target).every((condition) => SERVER_CONDITIONS.has(condition))
    : false
}

/**
 * @param {unknown} target
 * @returns {string[]}
 */
function files(target) {
  if (typeof target === 'string') return [target]
  return typeof target === 'object' && target !== null ? Object.values(target).flatMap(files) : []
}

/**
 * @param {string} pattern such as `./src/*.ts`
 * @param {string} file such as `src/vocabulary/kinds.ts`
 */
function matches(pattern, file) {
  const [before = '', after] = path.posix.normalize(pattern).split('*')
  if (after === undefined) return file === before
  return file.length >= before.length + after.length && file.startsWith(before) && file.endsWith(after)
}

/**
 * The most specific export that leads to this file.
 * @param {WorkspacePackage} pkg
 * @param {string} file relative to the package
 */
function targetOf(pkg, file) {
  return Object.entries(pkg.exports)
    .sort(([a], [b]) => b.length - a.length)
    .map(([, target]) => target)
    .find((target) => files(target).some((pattern) => matches(pattern, file)))
}

/** True when nothing of the package resolves for a browser. @param {WorkspacePackage} pkg */
export function isServerPackage(pkg) {
  return Object.values(pkg.exports).every(isServerOnly)
}

/** True for a sector's package, of which a portal holds the inputs and no more. @param {string} name */
export function isSector(name) {
  return name.startsWith('@kader/sector-')
}

/**
 * Whether this one file of a package may be in a bundle.
 * @param {WorkspacePackage} pkg
 * @param {string} file relative to the package, forward slashes
 */
export function isBrowserFile(pkg, file) {
  const target = targetOf(pkg, file)
  if (target === undefined) return !isSector(pkg.name)
  return !isServerOnly(target)
}

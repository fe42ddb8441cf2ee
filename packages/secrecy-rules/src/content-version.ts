import type { Norm } from './norm.ts'
import type { Rule } from './rule.ts'

/** FNV-1a over the text of rules and norms: nobody can forget to raise a version by hand. */
export function contentVersion(rules: readonly Rule[], norms: readonly Norm[]): string {
  const text = JSON.stringify([rules, norms])
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  }
  return `law-${(hash >>> 0).toString(16).padStart(8, '0')}`
}

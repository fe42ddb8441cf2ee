export interface Import {
  readonly specifier: string
  /** True when the whole statement vanishes before running: `import type`, `export type`. */
  readonly typeOnly: boolean
}

const STATEMENT = /^[ \t]*(?:import|export)\b(?<clause>[^'"`;()]*?)\bfrom\s*['"](?<from>[^'"\n]+)['"]/gm
const SIDE_EFFECT = /^[ \t]*import\s*['"](?<from>[^'"\n]+)['"]/gm
const CALL = /\bimport\s*\(\s*['"`](?<from>[^'"`$\n]+)['"`]/g
const COMMENT = /\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm

const specifierOf = (match: RegExpExecArray): string => match.groups?.['from'] ?? ''

/** Every module a source file names: imports, re-exports, side effects and `import()`. */
export function readImports(source: string): Import[] {
  const code = source.replaceAll(COMMENT, '')
  const statements = [...code.matchAll(STATEMENT)].map((match) => ({
    specifier: specifierOf(match),
    typeOnly: /^\s+type\b/.test(match.groups?.['clause'] ?? ''),
  }))
  const others = [...code.matchAll(SIDE_EFFECT), ...code.matchAll(CALL)]
  return [...statements, ...others.map((match) => ({ specifier: specifierOf(match), typeOnly: false }))]
}

/** `@kader/domain/local-date` is of `@kader/domain`; undefined for relative and `node:` specifiers. */
export function packageOf(specifier: string): string | undefined {
  if (specifier.startsWith('.') || specifier.startsWith('node:')) return undefined
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}

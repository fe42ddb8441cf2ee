/** One small change of one file. */
export interface Mutant {
  readonly file: string
  readonly line: number
  readonly change: string
  readonly source: string
}

const swaps: readonly (readonly [find: RegExp, into: string])[] = [
  [/ === /g, ' !== '],
  [/ !== /g, ' === '],
  [/ && /g, ' || '],
  [/ \|\| /g, ' && '],
  [/ < /g, ' <= '],
  [/ >= /g, ' > '],
  [/ <= /g, ' < '],
  [/ > (?=\d|\(|days)/g, ' >= '],
  [/\btrue\b/g, 'false'],
  [/\bfalse\b/g, 'true'],
  [/\.every\(/g, '.some('],
  [/\.some\(/g, '.every('],
  [/ & /g, ' | '],
  [/ \| (?=\()/g, ' & '],
  [/ \|= /g, ' &= '],
  [/~/g, ''],
  [/if \(/g, 'if (false && '],
  [/if \(/g, 'if (true || '],
  [/ \+ 1\b/g, ' + 2'],
]

/** Every mutant of a file; comments, imports and types are left alone. */
export function mutantsOf(file: string, source: string): Mutant[] {
  const lines = source.split('\n')
  let inType = false
  return lines.flatMap((text, index) => {
    if (/^(export )?(interface|type) /.test(text)) inType = !/[^{]$/.test(text) || text.endsWith('{')
    if (inType) {
      if (text.startsWith('}') || !text.startsWith(' ')) inType = text.endsWith('{')
      return []
    }
    if (/^\s*(\/\*\*|\*|\/\/|import|export (type|interface)|readonly )/.test(text)) return []
    if (/^\s*(\| \{ readonly |\w+: [A-Z]\w*<.*,$)/.test(text)) return []
    return swaps.flatMap(([find, into]) =>
      [...text.matchAll(find)].map((match): Mutant => {
        const changed = text.slice(0, match.index) + into + text.slice(match.index + match[0].length)
        const mutated = [...lines.slice(0, index), changed, ...lines.slice(index + 1)].join('\n')
        return { file, line: index + 1, change: `${text.trim()}  =>  ${changed.trim()}`, source: mutated }
      }),
    )
  })
}

/** Changes that cannot be noticed because nothing a caller sees depends on them, each with its reason. */
const same: readonly (readonly [line: string, reason: string])[] = []

/** Why a survivor is the same engine in other words; undefined where nobody has said so. */
export function reasonFor(text: string, { change }: { readonly change: string }): string | undefined {
  return same.find(([line]) => text.includes(line) || change.includes(line))?.[1]
}

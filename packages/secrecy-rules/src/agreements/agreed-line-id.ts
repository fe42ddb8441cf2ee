/** A line as a decision names it once composed: `A-<version>-<line>`. */
const pattern = /^A-(\d+)-([a-z0-9]+)$/

/** The id of a narrowing; in a decision it reads `A-` and then this. */
export function agreedLineId(version: number, line: string): string {
  return `${version}-${line}`
}

/** What a line that closes something says to whoever meets it; undefined for the id of a rule of the law. */
export function agreedSentence(id: string): string | undefined {
  const found = pattern.exec(id)
  if (found === null) return undefined
  const [, version, line] = found
  return `Dit sloten de partners van uw cel zelf, in hun overeenkomst (versie ${version}, regel ${line}). Wie het anders wil, spreekt dat met alle partners af.`
}

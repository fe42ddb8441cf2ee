/** The known word with the fewest letters to change, if it is near enough to be meant. */
export function nearestWord(given: string, known: readonly string[]): string | undefined {
  const short = given.slice(0, 60).toLowerCase()
  let best: string | undefined
  let fewest = Math.max(3, Math.ceil(short.length / 2)) + 1
  for (const candidate of known) {
    const changes = lettersToChange(short, candidate.toLowerCase())
    if (changes < fewest) {
      best = candidate
      fewest = changes
    }
  }
  return best
}

/** Levenshtein distance, one row at a time. */
function lettersToChange(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (const [line, letter] of [...from].entries()) {
    const next = [line + 1]
    for (const [column, other] of [...to].entries()) {
      const replace = (row[column] ?? 0) + (letter === other ? 0 : 1)
      next.push(Math.min(replace, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1))
    }
    row = next
  }
  return row[to.length] ?? 0
}

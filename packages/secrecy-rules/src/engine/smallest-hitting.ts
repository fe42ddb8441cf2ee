/** A smallest set that has something in common with each of these; exact, by branch and bound. */
export function smallestHitting(sets: readonly (readonly string[])[]): readonly string[] {
  const least = leastOf(sets)
  let best: readonly string[] | undefined
  const branch = (chosen: readonly string[], left: readonly ReadonlySet<string>[]): void => {
    if (best !== undefined && chosen.length + apart(left) >= best.length) return
    const [first] = left
    if (first === undefined) {
      best = chosen
      return
    }
    for (const one of first)
      branch(
        [...chosen, one],
        left.filter((set) => !set.has(one)),
      )
  }
  branch([], least)
  return best ?? []
}

/** Without those that hold another, the smallest first. */
function leastOf(sets: readonly (readonly string[])[]): readonly ReadonlySet<string>[] {
  const once = new Map(sets.map((set) => [[...set].sort().join(' '), new Set(set)]))
  const kept: ReadonlySet<string>[] = []
  for (const set of [...once.values()].sort((a, b) => a.size - b.size))
    if (!kept.some((other) => [...other].every((one) => set.has(one)))) kept.push(set)
  return kept
}

/** How many of these share nothing: at least so many must still be chosen. */
function apart(sets: readonly ReadonlySet<string>[]): number {
  const used = new Set<string>()
  let count = 0
  for (const set of sets) {
    if ([...set].some((one) => used.has(one))) continue
    for (const one of set) used.add(one)
    count += 1
  }
  return count
}

/** Paths of rules that defeat each other in a circle; empty when there are none. */
export function circlesIn(defeats: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>()
  const found: string[] = []
  const walk = (id: string, path: readonly string[]): void => {
    if (path.includes(id))
      found.push(`${[...path, id].join(' > ')}: rules that defeat each other in a circle`)
    if (path.includes(id) || done.has(id)) return
    for (const next of defeats.get(id) ?? []) walk(next, [...path, id])
    done.add(id)
  }
  for (const id of defeats.keys()) walk(id, [])
  return found
}

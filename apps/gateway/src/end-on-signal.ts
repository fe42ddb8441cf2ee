/** Ends in order on SIGTERM or SIGINT: what runs may finish, then the database closes. */
export function endOnSignal(close: () => Promise<void>): void {
  let ending = false
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (ending) return
      ending = true
      close().then(
        () => process.exit(0),
        () => process.exit(1),
      )
    })
  }
}

/** A start that fails says why in its own words and leaves with 1. */
export function sayAndLeave(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
}

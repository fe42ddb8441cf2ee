/** Says in plain words what went wrong, and leaves with exit code 1 once everything is written. */
export function fail(message: string): void {
  process.stderr.write(`${message}\n`)
  process.exitCode = 1
}

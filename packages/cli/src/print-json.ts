/** Writes a value as JSON; counts too large for a number become text. */
export function printJson(value: unknown): void {
  const text = JSON.stringify(value, (_, one: unknown) => (typeof one === 'bigint' ? one.toString() : one), 2)
  process.stdout.write(`${text}\n`)
}

// Both drivers must hand on the same values, or a port test passes on one database and a bug lives on the other.
const int8 = 20
const date = 1082
const timestamptz = 1184

/** How columns are read: bigint as number, date as `YYYY-MM-DD`, timestamptz as an ISO instant in UTC. */
export const columnParsers: Readonly<Record<number, (value: string) => unknown>> = {
  [int8]: readInteger,
  [date]: (value) => value,
  [timestamptz]: (value) => new Date(value).toISOString(),
}

function readInteger(value: string): number {
  const number = Number(value)
  if (!Number.isSafeInteger(number)) throw new RangeError('A bigint column holds more than 2^53.')
  return number
}

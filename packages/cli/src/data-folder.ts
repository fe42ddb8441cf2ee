import { resolve } from 'node:path'

/** Where the gateway keeps its data: `KADER_DATA`, or `.data` in the project. */
export function dataFolder(): string {
  return resolve(process.env['KADER_DATA'] ?? new URL('../../../.data', import.meta.url).pathname)
}

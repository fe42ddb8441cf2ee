import { type DestinationStream, pino, type Logger } from 'pino'
import type { Environment } from './env.ts'

const secretPaths = ['req', 'res', 'headers', 'body', 'cookies', 'query', 'input']

/** The log says which route, how it ended and how long it took: never an address, a body, a cookie or a person. */
export function createLog(
  { logLevel, mode }: Pick<Environment, 'logLevel' | 'mode'>,
  destination: DestinationStream = pino.destination(1),
): Logger {
  const options = {
    level: logLevel,
    base: null,
    redact: { paths: [...secretPaths, ...secretPaths.map((path) => `*.${path}`)], remove: true },
    serializers: { err: (error: unknown) => describeDefect(error, mode === 'production') },
  }
  return pino(options, destination)
}

/** Messages of defects may quote what was being handled; in production only the kind and the place remain. */
export function describeDefect(error: unknown, discreet: boolean) {
  if (!(error instanceof Error)) return { kind: typeof error }
  const places = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  const described = { kind: error.name, places: places.slice(0, 8).map((line) => line.trim()) }
  return discreet ? described : { ...described, message: error.message }
}

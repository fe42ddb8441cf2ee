import type { errors } from '@kader/i18n/nl/errors'

/** What the gateway can say about a failed answer; `unreachable` is what the browser says itself. */
export type GatewayCode = keyof (typeof errors)['code']
export type FieldCode = keyof (typeof errors)['field']

export interface GatewayError {
  code: GatewayCode
  /** To give to an administrator; absent when the gateway was never reached. */
  correlation?: string
  /** Per field of the input, a code. */
  fields: Readonly<Record<string, string>>
}

const known: Readonly<Record<GatewayCode, true>> = {
  absent: true,
  'session-ended': true,
  'mandate-ended': true,
  invalid: true,
  conflict: true,
  'foreign-origin': true,
  'too-large': true,
  'rate-limited': true,
  unavailable: true,
  unreachable: true,
  failed: true,
}

/** Reads any thrown thing; what does not carry a known code counts as a defect of ours. */
export function readGatewayError(error: unknown): GatewayError {
  const data = part(error, 'data')
  const code = part(data, 'code')
  const correlation = part(data, 'correlation')
  return {
    code:
      typeof code === 'string' && Object.hasOwn(known, code)
        ? (code as GatewayCode)
        : codeWithoutData(error, data),
    ...(typeof correlation === 'string' ? { correlation } : {}),
    fields: textsOf(part(data, 'fields')),
  }
}

/** Only what may pass by itself is asked again. */
export function isWorthRetrying(error: unknown): boolean {
  const { code } = readGatewayError(error)
  return code === 'unreachable' || code === 'unavailable'
}

function codeWithoutData(error: unknown, data: unknown): GatewayCode {
  const cause = part(error, 'cause') ?? error
  return data === undefined && cause instanceof TypeError && /fetch|network/i.test(cause.message)
    ? 'unreachable'
    : 'failed'
}

function part(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined
}

function textsOf(value: unknown): Record<string, string> {
  if (typeof value !== 'object' || value === null) return {}
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  )
}

import type { IncomingHttpHeaders } from 'node:http'

const claims = new Set(['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip'])

/** Passes on what a browser says; what only the edge itself may claim is dropped and said anew. */
export function forwardedHeaders<Headers extends IncomingHttpHeaders>(
  headers: Headers,
  address: string,
): Headers {
  const passed = Object.entries(headers).filter(([name]) => !claims.has(name) && !name.startsWith('x-kader-'))
  return { ...Object.fromEntries(passed), 'x-forwarded-for': address } as unknown as Headers
}

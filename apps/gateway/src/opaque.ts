import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** 256 random bits that mean nothing: session ids and sign-in attempts. */
export function newOpaque(): string {
  return randomBytes(32).toString('base64url')
}

/** What is stored of an opaque value, so that a copy of the database signs nobody in. */
export function hashOpaque(value: string): string {
  return createHash('sha256').update(value).digest('hex')
}

export function sameOpaque(one: string, other: string): boolean {
  return timingSafeEqual(
    createHash('sha256').update(one).digest(),
    createHash('sha256').update(other).digest(),
  )
}

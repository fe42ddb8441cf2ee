import type { Portal } from '@kader/domain/vocabulary/portals'

/** Practice can stand beside another: `KADER_FIRST_PORT` moves all of it. */
const first = Number(process.env['KADER_FIRST_PORT'] ?? 4300)

/** Where everything listens in practice, all on this computer. */
export const addresses = {
  page: `http://localhost:${first}`,
  /** "Mag ik dit delen?", for everyone and without signing in. */
  advice: `http://localhost:${first + 7}`,
  issuer: `http://localhost:${first + 20}`,
  /** The mail server of practice: whatever is sent ends in its mailbox page. */
  mail: `smtp://127.0.0.1:${first + 21}`,
  gateway: `http://127.0.0.1:${first + 10}`,
} as const

export const portalOrigins: Readonly<Record<Portal, string>> = {
  police: `http://localhost:${first + 1}`,
  welfare: `http://localhost:${first + 2}`,
  education: `http://localhost:${first + 3}`,
  vdab: `http://localhost:${first + 4}`,
  municipality: `http://localhost:${first + 5}`,
  oversight: `http://localhost:${first + 6}`,
}

export function portOf(address: string): number {
  return Number(new URL(address).port)
}

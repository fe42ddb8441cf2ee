import type { Portal } from '@kader/domain/vocabulary/portals'

/** Where everything listens in practice, all on this computer. */
export const addresses = {
  page: 'http://localhost:4300',
  issuer: 'http://localhost:4320',
  gateway: 'http://127.0.0.1:4310',
} as const

export const portalOrigins: Readonly<Record<Portal, string>> = {
  police: 'http://localhost:4301',
  welfare: 'http://localhost:4302',
  education: 'http://localhost:4303',
  vdab: 'http://localhost:4304',
  municipality: 'http://localhost:4305',
  oversight: 'http://localhost:4306',
}

export function portOf(address: string): number {
  return Number(new URL(address).port)
}

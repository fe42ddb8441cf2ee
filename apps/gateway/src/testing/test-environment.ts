import { Portal } from '@kader/domain/vocabulary/portals'
import { type Environment, readEnvironment } from '../env.ts'

/** The development environment with made-up client secrets. */
export function testEnvironment(more: Readonly<Record<string, string>> = {}): Environment {
  const secrets = Portal.options.map((portal) => [
    `KADER_OIDC_SECRET_${portal.toUpperCase()}`,
    `secret-of-${portal}-client`,
  ])
  return readEnvironment({
    ...Object.fromEntries(secrets),
    NODE_ENV: 'test',
    KADER_LOG: 'silent',
    KADER_DAY: '2026-10-05',
    ...more,
  })
}

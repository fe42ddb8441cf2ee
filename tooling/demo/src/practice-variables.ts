import { randomBytes } from 'node:crypto'
import { Portal } from '@kader/domain/vocabulary/portals'
import { addresses, portalOrigins, portOf } from './demo-addresses.ts'
import type { PortalClient } from './identity-provider.ts'

/** The day on which the story begins. */
export const firstDay = '2026-10-05'

/** One client per portal, with a secret that lives as long as this run. */
export function practiceClients(): readonly PortalClient[] {
  return Portal.options.map((portal) => ({
    portal,
    id: `kader-${portal}`,
    secret: randomBytes(32).toString('base64url'),
    origin: portalOrigins[portal],
  }))
}

/** What the gateway is told of this practice environment. */
export function practiceVariables(
  clients: readonly PortalClient[],
  dataFolder: string,
): Record<string, string> {
  return {
    ...Object.fromEntries(
      clients.map(({ portal, secret }) => [`KADER_OIDC_SECRET_${portal.toUpperCase()}`, secret]),
    ),
    NODE_ENV: 'development',
    KADER_DEMO: '1',
    KADER_DAY: process.env['KADER_DAY'] ?? firstDay,
    KADER_DATA: dataFolder,
    KADER_PORT: String(portOf(addresses.gateway)),
    ...Object.fromEntries(clients.map(({ portal, origin }) => [`KADER_ORIGIN_${portal.toUpperCase()}`, origin])),
    KADER_OIDC_ISSUER: addresses.issuer,
    KADER_SMTP: addresses.mail,
    KADER_MAIL_FROM: 'Kader Oefenstad <kader@oefenstad.example>',
    KADER_NOTICES_EVERY: process.env['KADER_NOTICES_EVERY'] ?? '15',
    KADER_LOG: process.env['KADER_LOG'] ?? 'warn',
  }
}

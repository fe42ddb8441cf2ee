import { id } from '@kader/domain/id'
import { localDate } from '@kader/domain/local-date'
import type { HolderCapacity } from '@kader/domain/vocabulary/capacities'
import type { Portal } from '@kader/domain/vocabulary/portals'
import type { MailAddresses } from '@kader/store/notices/mail-addresses'
import type { Directory, HeldMandate } from '@kader/store/register/directory'

export const testIssuer = 'https://login.example'

export function heldMandate(portal: Portal, capacity: HolderCapacity): HeldMandate {
  return {
    mandate: {
      id: id(crypto.randomUUID()),
      person: id(crypto.randomUUID()),
      service: id(crypto.randomUUID()),
      cell: id(crypto.randomUUID()),
      log: id(crypto.randomUUID()),
      portal,
      capacity,
      clearance: 'none',
      from: localDate('2026-01-01'),
    },
    service: 'Een dienst',
    cell: 'LIVC-R Oefenstad',
  }
}

/** Forgets where mail goes. */
export const noAddresses: MailAddresses = { remember: async () => undefined }

type Listed = Readonly<Record<string, { readonly portal: Portal; readonly mandates: readonly HeldMandate[] }>>

/** People by subject at one issuer, each in one portal. */
export function testDirectory(listed: Listed, issuer = testIssuer): Directory {
  return {
    memberOf: async (identity, portal) => {
      const found = identity.issuer === issuer ? listed[identity.subject] : undefined
      return found?.portal === portal ? { person: identity.subject, name: identity.subject, mandates: found.mandates } : undefined
    },
  }
}

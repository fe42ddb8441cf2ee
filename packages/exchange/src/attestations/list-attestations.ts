import { together } from '@kader/disclosure'
import { AttestationList } from '@kader/domain/answers/consent'
import { Nothing } from '@kader/domain/commands/case-file'
import type { Portal } from '@kader/domain/vocabulary/portals'
import { discloses } from '../procedures/discloses.ts'
import type { AttestationView } from './views.ts'

/** What one confirmed oneself under this mandate, with the reason one gave. */
export function listAttestations(sector: Portal, view: AttestationView) {
  return discloses(sector, { record: 'attestation', answer: AttestationList }).query(Nothing, async ({ ports, mandate, disclosure }) => {
    const own = await ports.shelf('attestation').where({ sourceMandate: mandate.id })
    return together({ attestations: await disclosure.items(own, view) })
  })
}

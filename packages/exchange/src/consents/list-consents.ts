import { together } from '@kader/disclosure'
import { ConsentList } from '@kader/domain/answers/consent'
import { ById } from '@kader/domain/commands/case-file'
import type { Portal } from '@kader/domain/vocabulary/portals'
import { discloses } from '../procedures/discloses.ts'
import { ownSignal } from '../signals/save-signal.ts'
import type { ConsentView } from './views.ts'

/** The consents on file about one's own signal, withdrawn ones too. */
export function listConsents(sector: Portal, view: ConsentView) {
  return discloses(sector, { record: 'consent', answer: ConsentList }).query(ById, async (working, { id }) => {
    const signal = await ownSignal(working, id)
    const onFile = await working.ports.shelf('consent').where({ signal: signal.id, sourceMandate: working.mandate.id })
    return together({ consents: await working.disclosure.items(onFile, view) })
  })
}

import type { Frame } from '@kader/disclosure'
import type { Addressee, RecordFacts } from '@kader/domain/content/record'
import type { Id } from '@kader/domain/id'
import type { Mandate } from '@kader/domain/mandate'
import type { Kind } from '@kader/domain/vocabulary/kinds'
import type { Working } from '../procedures/session.ts'
import type { EndingViews } from './views.ts'

/** Something of one's own that somebody may read now: in which setting he reads it decides whether he still may. */
export interface Share {
  readonly record: 'signal-line' | 'invitation' | 'conclusion' | 'action'
  readonly facts: RecordFacts
  /** The signal or the consultation it belongs to. */
  readonly about: Id
  readonly kind: Kind
  readonly frameFor: (reader: Mandate) => Pick<Frame, 'recipient' | 'setting' | 'purpose'> | undefined
}

/** Every running share of the acting mandate: lines of signals, invitations, and what was minuted. */
export async function runningShares({ ports, mandate }: Pick<Working, 'ports' | 'mandate'>, views: EndingViews): Promise<readonly Share[]> {
  const mine = { sourceMandate: mandate.id }
  const minuted = { setting: 'common-file', purpose: 'prevent-terrorism' } as const
  const lines = (await ports.shelf('signal-line').where(mine)).map(({ facts }): Share => ({ record: 'signal-line', facts, about: facts.signal, kind: facts.kind, frameFor: lineFrame(facts, views.line) }))
  const invitations = (await ports.shelf('invitation').where(mine)).map(({ facts }): Share => ({ record: 'invitation', facts, about: facts.consultation, kind: 'ID', frameFor: addressed(facts.addressees, { setting: 'invitation', purpose: 'prevent-terrorism' }) }))
  const conclusions = (await ports.shelf('conclusion').where(mine)).map(({ facts }): Share => ({ record: 'conclusion', facts, about: facts.consultation, kind: 'ACT', frameFor: addressed(facts.addressees, minuted) }))
  const actions = (await ports.shelf('action').where(mine)).map(({ facts }): Share => ({ record: 'action', facts, about: facts.consultation, kind: 'ACT', frameFor: addressed(facts.addressees, minuted) }))
  return [...lines, ...invitations, ...conclusions, ...actions]
}

/** A colleague reads in the setting of the own team, the organiser what was registered with him. */
function lineFrame({ addressees, source }: RecordFacts, team: EndingViews['line']): Share['frameFor'] {
  const to = (reader: Addressee['to']): boolean => addressees.some((one) => one.to === reader)
  return (reader) => {
    if (isOrganiser(reader)) return to('organiser') ? { recipient: reader.capacity, setting: 'case-registration', purpose: 'prevent-terrorism' } : undefined
    return to('team') && reader.service === source.service ? { recipient: 'own-team', setting: team.setting, purpose: team.purpose } : undefined
  }
}

/** Whoever is named, and nobody else. */
function addressed(addressees: readonly Addressee[], how: Pick<Frame, 'setting' | 'purpose'>): Share['frameFor'] {
  return (reader) => (addressees.some((one) => one.to === 'mandate' && one.mandate === reader.id) ? { ...how, recipient: reader.capacity } : undefined)
}

function isOrganiser({ capacity }: Mandate): boolean {
  return capacity === 'mayor' || capacity === 'livc-coordinator'
}

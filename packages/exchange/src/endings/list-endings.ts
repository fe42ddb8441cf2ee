import { code, together, whyOf, type Frame } from '@kader/disclosure'
import { Endings, type Ending } from '@kader/domain/answers/ending'
import { Nothing } from '@kader/domain/commands/case-file'
import type { Facts } from '@kader/domain/content/all-records'
import { opens } from '@kader/domain/decision'
import { addDays, type LocalDate } from '@kader/domain/local-date'
import { heldOn, type Mandate } from '@kader/domain/mandate'
import type { Portal } from '@kader/domain/vocabulary/portals'
import { discloses } from '../procedures/discloses.ts'
import type { Working } from '../procedures/session.ts'
import type { EndingViewsOf } from './views.ts'

/**
 * Decides every running share of one's own signals again for tomorrow, as everything is decided at each reading: what is
 * open today and closed tomorrow ends at midnight in Brussels, and is told beforehand.
 */
export function listEndings(sector: Portal, viewsOf: EndingViewsOf) {
  return discloses(sector, { record: 'signal-line', answer: Endings }).query(Nothing, async (working) => {
    const { ports, mandate, disclosure, today, absent } = working
    if (mandate.cell === undefined) return absent()
    const views = viewsOf(mandate.capacity)
    const tomorrow = addDays(today, 1)
    const people = (await ports.mandates.inCell(mandate.cell, today)).filter(({ id }) => id !== mandate.id)
    const lines = (await ports.shelf('signal-line').where({ sourceMandate: mandate.id })).map(({ facts }) => facts)
    const endings: Ending[] = []
    for (const line of lines) {
      for (const reader of people.filter((one) => isFor(line, one))) {
        const frame = frameOf(line, reader, views.line)
        if (frame === undefined || !opens(await ask(working, { frame, line, reader }, today))) continue
        const decision = await ask(working, { frame, line, reader }, tomorrow)
        const because = heldOn(reader, tomorrow) ? (opens(decision) ? undefined : 'law') : 'mandate-ends'
        if (because !== undefined) endings.push({ about: line.signal, kind: line.kind, reader: reader.id, because, why: whyOf({ ...frame, at: tomorrow }, decision) })
      }
    }
    return together({ on: code(tomorrow), endings: code(endings), seats: await disclosure.items(await ports.shelf('seat').where({ cell: mandate.cell }), views.seat) })
  })
}

type Line = Facts<'signal-line'>

/** Whether a line is addressed to somebody: a colleague of the team, or the organiser. */
function isFor(line: Line, reader: Mandate): boolean {
  return line.addressees.some(({ to }) => (to === 'team' && reader.service === line.source.service) || (to === 'organiser' && isOrganiser(reader)))
}

function isOrganiser({ capacity }: Mandate): boolean {
  return capacity === 'mayor' || capacity === 'livc-coordinator'
}

/** In which setting this person reads the line. */
function frameOf(line: Line, reader: Mandate, team: { readonly setting: Frame['setting']; readonly purpose: Frame['purpose'] }): Omit<Frame, 'at'> | undefined {
  const { holder } = line.source
  if (isOrganiser(reader)) return { holder, recipient: reader.capacity, setting: 'case-registration', kind: line.kind, purpose: 'prevent-terrorism' }
  return { holder, recipient: 'own-team', setting: team.setting, kind: line.kind, purpose: team.purpose }
}

interface Asking {
  readonly frame: Omit<Frame, 'at'>
  readonly line: Line
  readonly reader: Mandate
}

function ask({ disclosure }: Working, { frame, line, reader }: Asking, at: LocalDate) {
  return disclosure.ask({ ...frame, at }, { record: 'signal-line', facts: line, to: reader.id }, undefined)
}

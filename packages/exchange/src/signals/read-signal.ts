import { code, extend, isOwn, reveal, together, type Disclosed, type SealedRecord, type Viewer } from '@kader/disclosure'
import { SignalAnswer, type SignalStep } from '@kader/domain/answers/signal'
import { ById } from '@kader/domain/commands/case-file'
import type { Facts } from '@kader/domain/content/all-records'
import type { Portal } from '@kader/domain/vocabulary/portals'
import { discloses } from '../procedures/discloses.ts'
import type { Working } from '../procedures/session.ts'
import type { SignalViews, SignalViewsOf } from './views.ts'

/** One signal of one's own service. */
export function readSignal(sector: Portal, viewsOf: SignalViewsOf) {
  return discloses(sector, { record: 'signal', answer: SignalAnswer }).query(ById, async (working, { id }) => {
    const signal = await working.ports.shelf('signal').byId(id)
    const answer = signal && (await readableSignal(working, signal, viewsOf(working.mandate.capacity)))
    if (signal === undefined || answer === undefined) return working.absent()
    return extend(answer, code({ may: stepsOf(signal.facts, working.viewer) }))
  })
}

/** What this person may do next; the portal never works that out itself. */
function stepsOf(signal: Facts<'signal'>, viewer: Viewer): SignalStep[] {
  if (!isOwn(signal, viewer)) return []
  return signal.status === 'draft' ? ['edit', 'register'] : ['withdraw']
}

/** The signal with the lines this reader may read; nothing at all where that is none of someone else's. */
export async function readableSignal(
  { ports, disclosure, viewer }: Working,
  signal: SealedRecord<'signal'>,
  views: SignalViews,
): Promise<Disclosed<Omit<SignalAnswer, 'may'>> | undefined> {
  const written = await ports.shelf('signal-line').where({ signal: signal.facts.id })
  const lines = await disclosure.lines(written, views.line)
  if (!isOwn(signal.facts, viewer) && reveal(lines).length === 0) return undefined
  const item = await disclosure.item(signal, views.signal)
  if (item === undefined || !isOwn(signal.facts, viewer)) return item && extend(item, together({ lines }))
  const registered = written.filter(({ facts }) => facts.registeredOn !== undefined).map(({ facts }) => facts.id)
  return extend(item, together({ lines, registered: code(registered) }))
}

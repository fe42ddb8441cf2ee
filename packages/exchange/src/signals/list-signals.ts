import { all, code, extend, isOwn, together, type Disclosed } from '@kader/disclosure'
import { SignalList, type SignalAnswer, type SignalStep } from '@kader/domain/answers/signal'
import { Nothing } from '@kader/domain/commands/case-file'
import type { Portal } from '@kader/domain/vocabulary/portals'
import { discloses } from '../procedures/discloses.ts'
import { readableSignal } from './read-signal.ts'
import type { SignalViewsOf } from './views.ts'

/** One's own signals, and those of which colleagues may read a line (rules G25, G26). */
export function listSignals(sector: Portal, viewsOf: SignalViewsOf) {
  return discloses(sector, { record: 'signal', answer: SignalList }).query(Nothing, async (working) => {
    const { ports, mandate, disclosure, viewer } = working
    const views = viewsOf(mandate.capacity)
    const ofService = await ports.shelf('signal').where({ sourceService: mandate.service })
    const mine = ofService.filter((signal) => isOwn(signal.facts, viewer))
    const team: Disclosed<SignalAnswer>[] = []
    for (const signal of ofService.filter((other) => !isOwn(other.facts, viewer))) {
      const answer = await readableSignal(working, signal, views)
      if (answer !== undefined) team.push(extend(answer, code<{ may: SignalStep[] }>({ may: [] })))
    }
    return together({ mine: await disclosure.items(mine, views.signal), team: all(team) })
  })
}


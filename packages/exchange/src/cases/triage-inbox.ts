import { all, code, extend, together, type Disclosed } from '@kader/disclosure'
import { TriageInbox } from '@kader/domain/answers/case-file'
import type { SignalAnswer, SignalStep } from '@kader/domain/answers/signal'
import { Nothing } from '@kader/domain/commands/case-file'
import { discloses } from '../procedures/discloses.ts'
import { possibleMatches } from './possible-matches.ts'
import type { CaseViews } from './views.ts'

/** S3: what was registered with the cell and waits for triage, urgent first. */
export function triageInbox(views: CaseViews) {
  return discloses('municipality', { record: 'signal', answer: TriageInbox }).query(Nothing, async (working) => {
    const { ports, mandate, disclosure, absent } = working
    if (mandate.cell === undefined) return absent()
    const untouched = await ports.shelf('case-file').where({ cell: mandate.cell, status: 'registered' })
    const registered = (await Promise.all(untouched.map(({ facts }) => ports.shelf('signal').byId(facts.signal)))).filter((signal) => signal !== undefined)
    const signals: Disclosed<SignalAnswer>[] = []
    for (const signal of [...registered].sort((a, b) => Number(b.facts.urgent) - Number(a.facts.urgent))) {
      const item = await disclosure.item(signal, views.registration)
      if (item === undefined) continue
      const lines = await disclosure.lines(await ports.shelf('signal-line').where({ signal: signal.facts.id }), views.registeredLine)
      signals.push(extend(item, together({ lines, may: code<SignalStep[]>(['accept']) })))
    }
    const alike = await possibleMatches(working, views, (file) => (file.status === 'registered' ? file.signal : undefined))
    return together({ signals: all(signals), alike: code(alike) })
  })
}


import { sealRecord } from '@kader/disclosure'
import { KeepCell } from '@kader/domain/commands/cell'
import { heldByAnother, mayHold, mayKeepCell } from '@kader/domain/lifecycle/cell'
import { ownFacts } from '../procedures/own-facts.ts'
import { done, records, refusedBecause } from '../procedures/records.ts'
import { loadCells, loadMunicipalities } from './load-cells.ts'
import { reportSeats } from './report-seats.ts'

/** Writes what is known of one's own cell; what stood before stays, with who wrote it and when. */
export function keepCell() {
  return records('municipality').mutation(KeepCell, async (working, { replaces, name, deed: written, ...rest }) => {
    const { ports, mandate } = working
    const may = mayKeepCell(mandate)
    if (!may.ok) return refusedBecause(may.refusal)
    const cells = await loadCells(ports)
    const kept = cells.find(({ facts }) => facts.cell === mandate.cell)
    if (replaces !== kept?.facts.id) return refusedBecause('changed-meanwhile')
    const terms = written === undefined ? rest : { ...rest, deed: { day: written.day, mayorsOf: written.mayorsOf } }
    const register = await loadMunicipalities(ports)
    const holds = mayHold(terms, register)
    if (!holds.ok) return refusedBecause(holds.refusal)
    const others = cells.map(({ facts }) => facts).filter(({ cell }) => cell !== mandate.cell)
    if (heldByAnother(terms, others, register).length > 0) return refusedBecause('municipality-of-another-cell')
    const facts = { ...ownFacts(working, [{ to: 'register' }, { to: 'organiser' }]), ...terms }
    // Changing what is replaced lets the second of two who write at the same moment begin again, and be told.
    if (kept !== undefined) await ports.shelf('cell-entry').amend({ ...kept.facts, replacedBy: facts.id })
    await ports.shelf('cell-entry').add(sealRecord('cell-entry', facts, { name, reference: written?.reference ?? '', source: written?.source ?? '' }))
    await reportSeats(working)
    return done(facts.id)
  })
}

import { sealRecord } from '@kader/disclosure'
import { IssueInstruction } from '@kader/domain/commands/instruction'
import type { Addressee } from '@kader/domain/content/record'
import { mayIssue, mayReplace } from '@kader/domain/lifecycle/instruction'
import type { Portal } from '@kader/domain/vocabulary/portals'
import { norms } from '@kader/secrecy-rules'
import { loadCells } from '../cell/load-cells.ts'
import { ownFacts } from '../procedures/own-facts.ts'
import { done, records, refusedBecause } from '../procedures/records.ts'
import type { Working } from '../procedures/session.ts'
import { loadInstructions } from './load-instructions.ts'

/** A supervisor's instruction stands in the register of all cells; an organiser's order in his own cell. */
export function issueInstruction(sector: Portal) {
  return records(sector).mutation(IssueInstruction, async (working, { issuer, number, subject, fileName, ...terms }) => {
    const { ports, mandate, today } = working
    const may = await mayWrite(working, terms.replaces)
    if (!may.ok) return refusedBecause(may.refusal)
    if (terms.norm !== undefined && !norms.some(({ id }) => id === terms.norm)) return refusedBecause('unknown-norm')
    if (!(await everyPlaceIsKnown(working, terms.audience))) return refusedBecause('no-such-place')
    const facts = ownFacts(working, addresseesOf(mandate.capacity))
    const version = may.version
    await ports.shelf('instruction').add(sealRecord('instruction', { ...facts, ...terms, version, announcedOn: today }, { issuer, number, subject, fileName }))
    return done(facts.id)
  })
}

/** An audience names what the register knows: a cell that was entered, or a service that sits in one's own cell. */
async function everyPlaceIsKnown({ ports, mandate, today }: Working, { cells, services }: IssueInstruction['audience']): Promise<boolean> {
  const known = cells.length === 0 ? [] : (await loadCells(ports)).map(({ facts }) => facts.cell)
  const sitting = services.length === 0 || mandate.cell === undefined ? [] : (await ports.mandates.inCell(mandate.cell, today)).map(({ service }) => service)
  return cells.every((cell) => known.includes(cell)) && services.every((service) => sitting.includes(service))
}

function addresseesOf(capacity: string): readonly Addressee[] {
  return capacity === 'oversight-body' ? [{ to: 'register' }] : [{ to: 'everyone' }, { to: 'supervisor' }]
}

async function mayWrite({ ports, mandate, absent }: Working, replaces: IssueInstruction['replaces']) {
  if (replaces === undefined) {
    const may = mayIssue(mandate)
    return may.ok ? { ok: true as const, version: 1 } : may
  }
  const earlier = (await ports.shelf('instruction').byId(replaces))?.facts
  if (earlier === undefined) return absent()
  const may = mayReplace(earlier, mandate, await loadInstructions(ports))
  return may.ok ? { ok: true as const, version: earlier.version + 1 } : may
}

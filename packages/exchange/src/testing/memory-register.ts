import type { Facts } from '@kader/domain/content/all-records'
import { heldOn, type Mandate } from '@kader/domain/mandate'
import type { Mandates } from '../ports/mandates.ts'
import type { Row } from './memory-shelf.ts'

interface Register {
  readonly mandates: Mandate[]
  readonly rows: readonly Row[]
}

/** The register as one mandate reaches it: its own cell, and changed only as the database allows, written anew. */
export function mandatesIn({ mandates, rows }: Register, acting: Mandate): Mandates {
  const seen = (): Mandate[] => mandates.filter((one) => one.id === acting.id || (one.cell !== undefined && one.cell === acting.cell))
  const refuse = (): never => {
    throw new Error('The row policies refuse this mandate.')
  }
  const mayChange = (one: Mandate): boolean => {
    const by = mandates.find(({ id }) => id === acting.id)
    return by !== undefined && by.stopped === undefined && keeps(by) && by.person !== one.person && by.cell === one.cell && by.log === one.log
  }
  const proposed = (action: string, one: Mandate): boolean =>
    rows.some((row) => {
      if (row.record !== 'mandate-change') return false
      const facts = row.facts as Facts<'mandate-change'>
      const proposer = mandates.find(({ id }) => id === facts.source.mandate)
      const same = facts.mandate === one.id && facts.person === one.person && facts.service === one.service && facts.capacity === one.capacity && facts.clearance === one.clearance && facts.from === one.from
      const whole = same && facts.representative === (one.representative ?? false) && (action !== 'grant' || facts.to === one.to)
      return whole && facts.status === 'proposed' && facts.action === action && proposer !== undefined && keeps(proposer) && proposer.person !== acting.person && proposer.person !== one.person
    })
  return {
    byId: async (id) => seen().find((one) => one.id === id),
    ofPerson: async (person) => seen().filter((one) => one.person === person),
    inCell: async (cell, day) => seen().filter((one) => one.cell === cell && one.stopped === undefined && heldOn(one, day)),
    ofCell: async (cell) => seen().filter((one) => one.cell === cell),
    give: async (mandate) => {
      const known = mandates.some(({ id }) => id === mandate.id)
      if (known || !mayChange(mandate) || mandate.stopped !== undefined || mandate.portal === 'oversight' || !proposed('grant', mandate)) refuse()
      mandates.push(mandate)
    },
    stop: async ({ id, stopped, to }) => {
      const at = mandates.findIndex((one) => one.id === id && one.cell !== undefined && one.cell === acting.cell)
      const before = mandates[at]
      if (before === undefined || !keeps(acting)) return false
      const { stopped: _, to: __, ...rest } = before
      const after: Mandate = { ...rest, ...(to === undefined ? {} : { to }), ...(stopped === undefined ? {} : { stopped }) }
      const shortened = stopped === 'ended' && to !== undefined && (before.to === undefined || to <= before.to)
      if (!mayChange(before) || before.stopped === 'ended' || (to !== before.to && !shortened)) refuse()
      if (stopped !== 'suspended' && !proposed(stopped === 'ended' ? 'end' : 'restore', before)) refuse()
      mandates[at] = after
      return true
    },
  }
}

function keeps({ capacity }: Mandate): boolean {
  return capacity === 'mayor' || capacity === 'livc-coordinator'
}

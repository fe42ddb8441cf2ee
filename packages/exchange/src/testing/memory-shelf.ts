import { sealRecord, type SealedRecord } from '@kader/disclosure'
import { records, type Facts, type RecordName } from '@kader/domain/content/all-records'
import type { RecordFacts } from '@kader/domain/content/record'
import type { Mandate } from '@kader/domain/mandate'
import type { Shelf, Shelves } from '../ports/shelf.ts'
import { contentOf } from './read-content.ts'
import { rowReaches, type Tables } from './row-reach.ts'

export type Row = SealedRecord<RecordName>
type AnyFacts = RecordFacts & Readonly<Record<string, unknown>>

/** The rows of one transaction, under the row policies of one mandate. */
export function shelvesIn(rows: Row[], mandate: Mandate): Shelves {
  return (name) => shelfIn(name, { rows, mandate })
}

function shelfIn<Name extends RecordName>(name: Name, { rows, mandate }: { readonly rows: Row[]; readonly mandate: Mandate }): Shelf<Name> {
  const reached = (): SealedRecord<Name>[] =>
    rows.filter((row) => row.record === name && rowReaches(factsIn(row), mandate, tablesIn(rows))) as unknown as SealedRecord<Name>[]
  const byId = (id: string): SealedRecord<Name> | undefined => reached().find((row) => row.facts.id === id)
  const put = (record: SealedRecord<Name>, lettingGo = false): boolean => {
    const found = byId(record.facts.id)
    if (found === undefined) return false
    keepsOrigin(factsIn(found), { name, facts: factsIn(record), mandate })
    if (!lettingGo && !rowReaches(factsIn(record), mandate, tablesIn(rows))) throw new Error('The row policies refuse this change.')
    rows.splice(rows.indexOf(found as unknown as Row), 1, checked(name, record))
    return true
  }
  const amend = async (facts: Facts<Name>, lettingGo = false): Promise<boolean> => {
    const found = byId(facts.id)
    return found !== undefined && put(sealRecord(name, facts, await contentOf(found)), lettingGo)
  }
  return {
    add: async (record) => {
      const { cell, source, id } = factsIn(record)
      const own = cell === mandate.cell && source.mandate === mandate.id && source.service === mandate.service
      if (!own || rows.some((row) => row.facts.id === id)) throw new Error('The row policies refuse this row.')
      rows.push(checked(name, record))
    },
    byId: async (id) => byId(id),
    where: async (criteria) => reached().filter((row) => holds(factsIn(row), criteria)),
    amend: (facts) => amend(facts),
    letGo: (facts) => amend(facts, mandate.capacity === 'mayor'),
    rewrite: async (record) => put(record),
    remove: async (id) => {
      const found = byId(id)
      if (found === undefined) return false
      const { source, addressees } = factsIn(found)
      if (source.mandate !== mandate.id || addressees.length > 0) return false
      rows.splice(rows.indexOf(found as unknown as Row), 1)
      return true
    },
  }
}

function holds(facts: AnyFacts, criteria: object): boolean {
  return Object.entries(criteria).every(([name, value]) => {
    if (!['string', 'number', 'boolean'].includes(typeof value)) return false
    if (name === 'sourceMandate') return facts.source.mandate === value
    if (name === 'sourceService') return facts.source.service === value
    return facts[name] === value
  })
}

function keepsOrigin(before: AnyFacts, after: { readonly name: RecordName; readonly facts: AnyFacts; readonly mandate: Mandate }): void {
  const { name, facts, mandate } = after
  const same = facts.cell === before.cell && facts.madeOn === before.madeOn && JSON.stringify(facts.source) === JSON.stringify(before.source)
  if (!same || facts.cell !== mandate.cell || name === 'room-event') throw new Error('The row policies refuse this change.')
}

/** As in the database, what does not fit its record is an error. */
function checked<Name extends RecordName>(name: Name, record: SealedRecord<Name>): Row {
  records[name].facts.parse(record.facts)
  return record as unknown as Row
}

function tablesIn(rows: readonly Row[]): Tables {
  const facts = (name: RecordName): AnyFacts[] => rows.filter((row) => row.record === name).map(factsIn)
  return {
    isOpen: (consultation) => facts('consultation').some((one) => one.id === consultation && one['status'] === 'open'),
    isSeated: (consultation, mandate) =>
      facts('attendance').some((one) => one['consultation'] === consultation && one['mandate'] === mandate && one['inRoom'] === true && one['confirmed'] === true),
  }
}

function factsIn(row: { readonly facts: Facts<RecordName> }): AnyFacts {
  return row.facts
}

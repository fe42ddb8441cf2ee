import { randomUUID } from 'node:crypto'
import { sealRecord } from '@kader/exchange/sealed-record'
import { id } from '@kader/domain/id'
import type { RecordFacts } from '@kader/domain/content/record'
import type { Mandate } from '@kader/domain/mandate'
import type { Transactions } from '@kader/exchange/ports/transactions'
import { flemishMunicipalities } from './flemish-municipalities.ts'
import { inventedMunicipalities } from './invented-municipalities.ts'

/** A mandate with the names that the cell's register of functions shows. */
export interface SettledMandate {
  readonly mandate: Mandate
  readonly name: string
  readonly service: string
}

/** Who sits in the cell, written by its coordinator. */
export async function settleSeats(
  transactions: Transactions,
  settled: readonly SettledMandate[],
): Promise<void> {
  const coordinator = settled.find(({ mandate }) => mandate.capacity === 'livc-coordinator')?.mandate
  if (coordinator === undefined) throw new Error('no coordinator in Oefenstad')
  await transactions.run(coordinator, async ({ shelf }) => {
    for (const { mandate, name, service } of settled.filter((one) => one.mandate.cell === coordinator.cell)) {
      const facts = { ...factsBy(coordinator), mandate: mandate.id, capacity: mandate.capacity }
      await shelf('seat').add(sealRecord('seat', facts, { name, service }))
    }
  })
}

/** The public register of municipalities, kept by the supervisor. */
export async function settleMunicipalities(transactions: Transactions, keeper: Mandate): Promise<void> {
  const municipalities = [...(await flemishMunicipalities()), ...inventedMunicipalities]
  await transactions.run(keeper, async ({ shelf }) => {
    for (const { name, province, ...period } of municipalities) {
      const facts: RecordFacts = { ...factsBy(keeper), addressees: [{ to: 'register' }] }
      await shelf('municipality').add(sealRecord('municipality', { ...facts, ...period }, { name, province }))
    }
  })
}

export function factsBy({ id: mandate, cell, service, capacity }: Mandate): RecordFacts {
  if (cell === undefined) throw new Error('a register is kept within a cell')
  return {
    id: id(randomUUID()),
    cell,
    source: { holder: capacity, mandate, service },
    addressees: [{ to: 'everyone' }],
    attested: [],
  }
}

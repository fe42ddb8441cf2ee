import { sealRecord } from '@kader/disclosure'
import type { Id } from '@kader/domain/id'
import type { Mandate } from '@kader/domain/mandate'
import type { Transactions } from '../ports/transactions.ts'

interface Registering {
  readonly keeper: Mandate
  readonly seats: readonly { readonly mandate: Mandate; readonly name: string; readonly service: string }[]
  readonly newId: () => Id
}

/** Writes who sits in the cell into its register of functions, as its coordinator keeps it. */
export async function registerSeats(transactions: Transactions, { keeper, seats, newId }: Registering): Promise<void> {
  const { cell, id, service: kept, capacity: holder } = keeper
  if (cell === undefined) throw new Error('Only a cell has seats.')
  await transactions.run(keeper, async ({ shelf }) => {
    for (const { mandate, name, service } of seats) {
      const source = { holder, mandate: id, service: kept }
      const facts = { id: newId(), cell, source, addressees: [{ to: 'everyone' as const }], attested: [], mandate: mandate.id, capacity: mandate.capacity }
      await shelf('seat').add(sealRecord('seat', facts, { name, service }))
    }
  })
}

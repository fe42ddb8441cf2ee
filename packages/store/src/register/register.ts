import type { Id } from '@kader/domain/id'
import type { LocalDate } from '@kader/domain/local-date'
import type { Mandate } from '@kader/domain/mandate'
import type { Database, Transaction } from '../database/database.ts'
import { rowOf } from './mandate-row.ts'

interface Named {
  readonly id: Id
  readonly name: string
}

/** Who keeps the register of people, services, cells and mandates; reaches no case. */
export interface Register {
  addService(service: Named): Promise<void>
  addCell(cell: Named): Promise<void>
  /** A person with the identities by which a provider knows them. */
  addPerson(
    person: Named & { readonly identities: readonly { readonly issuer: string; readonly subject: string }[] },
  ): Promise<void>
  addMandate(mandate: Mandate): Promise<void>
  /** Ends a mandate after `lastDay`; says whether there was such a mandate. */
  endMandate(id: Id, lastDay: LocalDate): Promise<boolean>
  isEmpty(): Promise<boolean>
}

export function registerOver(database: Database): Register {
  const keep = <T>(work: (tx: Transaction) => Promise<T>) => database.transaction({ task: 'registrar' }, work)
  return {
    addService: ({ id, name }) =>
      keep(async (tx) => void (await tx.insertInto('services').values({ id, name }).execute())),
    addCell: ({ id, name }) =>
      keep(async (tx) => void (await tx.insertInto('cells').values({ id, name }).execute())),
    addPerson: ({ id, name, identities }) =>
      keep(async (tx) => {
        await tx.insertInto('people').values({ id, name }).execute()
        for (const { issuer, subject } of identities) {
          await tx.insertInto('identities').values({ issuer, subject, person_id: id }).execute()
        }
      }),
    addMandate: (mandate) =>
      keep(async (tx) => void (await tx.insertInto('mandates').values(rowOf(mandate)).execute())),
    endMandate: (id, lastDay) =>
      keep(async (tx) => {
        const ended = tx.updateTable('mandates').set({ valid_to: lastDay }).where('id', '=', id)
        return (await ended.executeTakeFirst()).numUpdatedRows > 0n
      }),
    isEmpty: () =>
      keep(async (tx) => !(await tx.selectFrom('people').select('id').limit(1).executeTakeFirst())),
  }
}

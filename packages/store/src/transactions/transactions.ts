import { capacities } from '@kader/domain/vocabulary/capacities'
import type { Mandate } from '@kader/domain/mandate'
import type { Transactions } from '@kader/exchange/ports/transactions'
import { auditLogsFor } from '../audit/audit-logs.ts'
import { auditReadingOver } from '../audit/audit-reading.ts'
import type { Database } from '../database/database.ts'
import type { Scope } from '../database/scope.ts'
import type { KeyProvider } from '../keys/key-provider.ts'
import { rememberingKeys } from '../keys/remembering-keys.ts'
import { destroyingOver } from '../destroying/destroying.ts'
import { matchingOver } from '../matching/matching.ts'
import { shelvesOf } from '../records/shelf.ts'
import { mandatesOf } from '../register/mandates-of.ts'
import { beginAgain } from './begin-again.ts'

/** The exchange's way to the database: one transaction per answer, under the row policies of one mandate. */
export function transactionsOver(database: Database, keys: KeyProvider): Transactions {
  return {
    run: (mandate, work) =>
      beginAgain(() =>
        database.transaction(scopeOf(mandate), (tx) => {
          const remembered = rememberingKeys(keys)
          return work({
            shelf: shelvesOf(tx, remembered),
            mandates: mandatesOf(tx),
            matching: matchingOver(tx, remembered, mandate),
            destroying: destroyingOver(tx, mandate),
            audit: auditLogsFor(tx, remembered, mandate),
          })
        }),
      ),
    auditReading: auditReadingOver(database, keys),
  }
}

function scopeOf(mandate: Mandate): Scope {
  return {
    cells: mandate.cell === undefined ? [] : [mandate.cell],
    sector: capacities[mandate.capacity].sector,
    capacity: mandate.capacity,
    mandate: mandate.id,
    service: mandate.service,
  }
}

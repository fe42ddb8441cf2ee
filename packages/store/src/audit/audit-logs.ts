import type { AuditParticulars } from '@kader/audit/particulars'
import type { Mandate } from '@kader/domain/mandate'
import type { AuditLogs, AuditParticulars as Particulars } from '@kader/exchange/ports/audit-logs'
import type { Transaction } from '../database/database.ts'
import type { KeyProvider } from '../keys/key-provider.ts'
import { appendAuditLeaf } from './append-leaf.ts'

/** The logs that answers given under this mandate are written to, in the answer's own transaction. */
export function auditLogsFor(tx: Transaction, keys: KeyProvider, mandate: Mandate): AuditLogs {
  return {
    append: (log, draft, particulars) =>
      appendAuditLeaf(tx, keys, {
        log,
        draft,
        particulars: whole(mandate, particulars),
        // Not the key of any case: destroying a case must leave the proof of what was done with it.
        owner: { file: `audit/${log}`, controller: mandate.service, cell: mandate.cell ?? null },
      }),
  }
}

function whole(mandate: Mandate, { at, actorMandate, items }: Particulars): AuditParticulars {
  return {
    at,
    actorMandate,
    person: mandate.person,
    service: mandate.service,
    ...(mandate.cell === undefined ? {} : { cell: mandate.cell }),
    items: items.flatMap(({ record, id, fields }) =>
      fields.length === 0 ? [{ record, id }] : fields.map((field) => ({ record, id, field })),
    ),
  }
}

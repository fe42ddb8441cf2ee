import type { Mandate } from '@kader/domain/mandate'
import type { Ports, Transactions } from '../ports/transactions.ts'
import { logsIn, readingOf, type KeptEntry } from './memory-logs.ts'
import { shelvesIn, type Row } from './memory-shelf.ts'

/** The double of the database: a transaction works on a copy that replaces the whole when, and only when, it resolves. */
export interface MemoryTransactions extends Transactions {
  rows(): readonly Row[]
  log(): readonly KeptEntry[]
  /** A copy to continue from, so that one history can be tried in several ways. */
  copy(): MemoryTransactions
  /** While set, every append to a log fails. */
  failAppend: boolean
}

interface Kept {
  readonly rows: readonly Row[]
  readonly log: readonly KeptEntry[]
}

export function memoryTransactions(register: readonly Mandate[], start: Kept = { rows: [], log: [] }): MemoryTransactions {
  let kept = start
  let running = false
  const apart = <Result>(work: () => Promise<Result>): Promise<Result> => (running ? Promise.reject(new Error('A transaction was opened inside another transaction.')) : work())
  const reading = readingOf(() => kept.log)
  const double: MemoryTransactions = {
    failAppend: false,
    rows: () => kept.rows,
    log: () => kept.log,
    copy: () => memoryTransactions(register, kept),
    auditReading: {
      logs: () => apart(reading.logs),
      entries: (log) => apart(() => reading.entries(log)),
      file: (log, day) => apart(() => reading.file(log, day)),
    },
    run: (mandate, work) =>
      apart(async () => {
        const draft = { rows: [...kept.rows], log: [...kept.log] }
        running = true
        try {
          const result = await work(portsOver(draft, { mandate, register, fails: () => double.failAppend }))
          kept = draft
          return result
        } finally {
          running = false
        }
      }),
  }
  return double
}

interface Acting {
  readonly mandate: Mandate
  readonly register: readonly Mandate[]
  readonly fails: () => boolean
}

function portsOver(draft: { readonly rows: Row[]; readonly log: KeptEntry[] }, { mandate, register, fails }: Acting): Ports {
  const seen = register.filter((one) => one.id === mandate.id || (one.cell !== undefined && one.cell === mandate.cell))
  const logs = logsIn(draft.log)
  return {
    shelf: shelvesIn(draft.rows, mandate),
    mandates: {
      byId: async (id) => seen.find((one) => one.id === id),
      ofPerson: async (person) => seen.filter((one) => one.person === person),
      inCell: async (cell, day) => seen.filter((one) => one.cell === cell && one.from <= day && (one.to === undefined || day <= one.to)),
    },
    audit: {
      append: async (...entry) => {
        if (fails()) throw new Error('the log is not there')
        await logs.append(...entry)
      },
    },
  }
}

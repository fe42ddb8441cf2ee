import type { Mandate } from '@kader/domain/mandate'
import type { Ports, Transactions } from '../ports/transactions.ts'
import { destroyingIn } from './memory-destroying.ts'
import { logsIn, readingOf, type KeptEntry } from './memory-logs.ts'
import { mandatesIn } from './memory-register.ts'
import { matchingIn, type KeptWords } from './memory-matching.ts'
import { shelvesIn, type Row } from './memory-shelf.ts'

/** The double of the database: a transaction works on a copy that replaces the whole when, and only when, it resolves. */
export interface MemoryTransactions extends Transactions {
  rows(): readonly Row[]
  log(): readonly KeptEntry[]
  mandates(): readonly Mandate[]
  /** A copy to continue from, so that one history can be tried in several ways. */
  copy(): MemoryTransactions
  /** While set, every append to a log fails. */
  failAppend: boolean
}

interface Kept {
  readonly mandates: readonly Mandate[]
  readonly rows: readonly Row[]
  readonly log: readonly KeptEntry[]
  readonly words?: readonly KeptWords[]
}

export function memoryTransactions(register: readonly Mandate[], start: Omit<Kept, 'mandates'> & Partial<Kept> = { rows: [], log: [] }): MemoryTransactions {
  let kept: Kept = { mandates: register, ...start }
  let running = false
  const apart = <Result>(work: () => Promise<Result>): Promise<Result> => (running ? Promise.reject(new Error('A transaction was opened inside another transaction.')) : work())
  const reading = readingOf(() => kept.log)
  const double: MemoryTransactions = {
    failAppend: false,
    rows: () => kept.rows,
    log: () => kept.log,
    mandates: () => kept.mandates,
    copy: () => memoryTransactions(register, kept),
    auditReading: {
      logs: () => apart(reading.logs),
      entries: (log) => apart(() => reading.entries(log)),
      file: (log, day) => apart(() => reading.file(log, day)),
    },
    run: (mandate, work) =>
      apart(async () => {
        const draft = { mandates: [...kept.mandates], rows: [...kept.rows], log: [...kept.log], words: [...(kept.words ?? [])] }
        running = true
        try {
          const result = await work(portsOver(draft, { mandate, fails: () => double.failAppend }))
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
  readonly fails: () => boolean
}

function portsOver(draft: { readonly mandates: Mandate[]; readonly rows: Row[]; readonly log: KeptEntry[]; readonly words: KeptWords[] }, { mandate, fails }: Acting): Ports {
  const logs = logsIn(draft.log)
  return {
    shelf: shelvesIn(draft.rows, mandate),
    mandates: mandatesIn(draft, mandate),
    matching: matchingIn(draft, mandate),
    destroying: destroyingIn(draft, mandate),
    audit: {
      append: async (...entry) => {
        if (fails()) throw new Error('the log is not there')
        await logs.append(...entry)
      },
    },
  }
}

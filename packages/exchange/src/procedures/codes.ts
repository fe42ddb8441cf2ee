import type { Codes } from '@kader/disclosure'
import type { Portal } from '@kader/domain/vocabulary/portals'
import type { z } from 'zod'
import type { LocalDate } from '@kader/domain/local-date'
import type { Mandate } from '@kader/domain/mandate'
import type { AuditReading } from '../ports/audit-logs.ts'
import type { Ports } from '../ports/transactions.ts'
import { mandateOf, run } from './run.ts'
import { endAbsent, type Working } from './session.ts'
import { procedureOf } from './trpc.ts'

/** An answer schema of words of the vocabulary, ids, days, numbers and booleans; a free string does not compile. */
type OfCodes<Answer extends z.ZodType> = z.output<Answer> extends Codes<z.output<Answer>> ? Answer : never

/** Begins a procedure whose answer is made of codes only. `unstored` leaves no trace at all. */
export function codes<Answer extends z.ZodType>(sector: Portal, answer: OfCodes<Answer>) {
  return {
    query<Input extends z.ZodType>(input: Input, resolve: (working: Working, input: z.output<Input>) => Promise<z.output<Answer>>) {
      return procedureOf(sector)
        .meta({ sector, record: 'codes', starter: 'codes', answer })
        .input(input)
        .query(async ({ ctx, input: asked, path }) =>
          run(ctx, path, async (working) => ({ commit: true, answer: (answer as Answer).parse(await resolve(working, asked as z.output<Input>)), result: 'answered' })),
        )
    },
    /** Reads the audit logs, before the transaction that logs this reading: a transaction never holds another. */
    supervising<Input extends z.ZodType>(input: Input, resolve: (supervising: Supervising, input: z.output<Input>) => Promise<z.output<Answer>>) {
      return procedureOf(sector)
        .meta({ sector, record: 'codes', starter: 'codes', answer })
        .input(input)
        .query(async ({ ctx, input: asked, path }) => {
          mandateOf(ctx)
          const { auditReading } = ctx.transactions
          const [read] = await Promise.allSettled([resolve({ auditReading, today: ctx.today, absent: endAbsent }, asked as z.output<Input>)])
          return run(ctx, path, async () => {
            if (read.status === 'rejected') throw read.reason
            return { commit: true, answer: (answer as Answer).parse(read.value), result: 'answered' }
          })
        })
    },
    /** A question about the law and one's own standing: it touches no record of anybody, so nothing of it is kept. */
    unstored<Input extends z.ZodType>(input: Input, resolve: (asking: Asking, input: z.output<Input>) => Promise<z.output<Answer>>) {
      return procedureOf(sector)
        .meta({ sector, record: 'codes', starter: 'codes', answer })
        .input(input)
        .query(async ({ ctx, input: asked }) => {
          const mandate = mandateOf(ctx)
          const found = await ctx.transactions.run(mandate, (ports) => resolve({ mandate, today: ctx.today, ports }, asked as z.output<Input>))
          return (answer as Answer).parse(found)
        })
    },
  }
}

/** What a supervisor works with: the logs of all cells, and nothing of a cell. */
export interface Supervising extends Pick<Working, 'today' | 'absent'> {
  readonly auditReading: AuditReading
}

/** What an unstored question may look at. */
export interface Asking {
  readonly mandate: Mandate
  readonly today: LocalDate
  readonly ports: Ports
}

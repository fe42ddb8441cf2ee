import type { Codes } from '@kader/disclosure'
import type { Portal } from '@kader/domain/vocabulary/portals'
import type { z } from 'zod'
import type { AuditReading } from '../ports/audit-logs.ts'
import { mandateOf, run, unlogged } from './run.ts'
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
    /**
     * A question about the law, one's own standing, or whether what one may see changed: nothing of a record is
     * answered, so nothing of the question is kept.
     */
    unstored<Input extends z.ZodType>(input: Input, resolve: (working: Working, input: z.output<Input>) => Promise<z.output<Answer>>) {
      return procedureOf(sector)
        .meta({ sector, record: 'codes', starter: 'codes', answer })
        .input(input)
        .query(async ({ ctx, input: asked }) => {
          const found = await unlogged(ctx, (working) => resolve(working, asked as z.output<Input>))
          return (answer as Answer).parse(found)
        })
    },
  }
}

/** What a supervisor works with: the logs of all cells, and nothing of a cell. */
export interface Supervising extends Pick<Working, 'today' | 'absent'> {
  readonly auditReading: AuditReading
}

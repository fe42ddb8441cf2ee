import type { Portal } from '@kader/domain/vocabulary/portals'
import type { Why } from '@kader/domain/shown'
import type { Id } from '@kader/domain/id'
import type { z } from 'zod'
import { noteDuties } from '../duties/note-duties.ts'
import { Receipt, type Refusal } from '../refusal.ts'
import { run } from './run.ts'
import type { Working } from './session.ts'
import { procedureOf } from './trpc.ts'

/** Begins a procedure by which a sector changes something. It answers with a receipt: done, or why not. */
export function records(sector: Portal) {
  return {
    mutation<Input extends z.ZodType>(input: Input, resolve: (working: Working, input: z.output<Input>) => Promise<Receipt>) {
      return procedureOf(sector)
        .meta({ sector, record: 'receipt', starter: 'records', answer: Receipt })
        .input(input)
        .mutation(async ({ ctx, input: asked, path }) =>
          run(ctx, path, async (working) => {
            const receipt = Receipt.parse(await resolve(working, asked as z.output<Input>))
            if (receipt.done) await noteDuties(working)
            return { commit: receipt.done, answer: receipt, result: receipt.done ? 'answered' : 'refused' }
          }),
        )
    },
  }
}

export function done(id?: Id): Receipt {
  return id === undefined ? { done: true } : { done: true, id }
}

/** With `why` when it is the law that refuses. */
export function refusedBecause(refusal: Refusal, why?: readonly Why[]): Receipt {
  return why === undefined ? { done: false, refusal } : { done: false, refusal, why: [...why] }
}

import { reveal, type Disclosed } from '@kader/disclosure'
import type { RecordName } from '@kader/domain/content/all-records'
import type { Portal } from '@kader/domain/vocabulary/portals'
import type { z } from 'zod'
import { run } from './run.ts'
import type { Working } from './session.ts'
import { procedureOf } from './trpc.ts'

/** Which record an answer is about, and the strict shape of that answer. */
export interface Disclosing<Answer extends z.ZodType> {
  readonly record: RecordName
  readonly answer: Answer
}

/**
 * Begins a procedure that lets a sector read. Its resolver must return what only the disclosure of this request makes;
 * the audit entry is committed before anything is serialised, and an answer with an unexpected key is an error.
 */
export function discloses<Answer extends z.ZodType>(sector: Portal, disclosing: Disclosing<Answer>) {
  return {
    query<Input extends z.ZodType>(input: Input, resolve: (working: Working, input: z.output<Input>) => Promise<Disclosed<z.output<Answer>>>) {
      return procedureOf(sector)
        .meta({ sector, record: disclosing.record, starter: 'discloses', answer: disclosing.answer })
        .input(input)
        .query(async ({ ctx, input: asked, path }) =>
          run(ctx, path, async (working) => {
            const answer = disclosing.answer.parse(reveal(await resolve(working, asked as z.output<Input>)))
            return { commit: true, answer, result: 'answered' }
          }),
        )
    },
  }
}

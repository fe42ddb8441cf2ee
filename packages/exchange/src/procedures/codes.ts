import type { Codes } from '@kader/disclosure'
import type { Portal } from '@kader/domain/vocabulary/portals'
import type { z } from 'zod'
import { absent, run } from './run.ts'
import type { GatewayContext } from './context.ts'
import type { Working } from './session.ts'
import { procedure } from './trpc.ts'

/** An answer schema of words of the vocabulary, ids, days, numbers and booleans; a free string does not compile. */
type OfCodes<Answer extends z.ZodType> = z.output<Answer> extends Codes<z.output<Answer>> ? Answer : never

/** Begins a procedure whose answer is made of codes only. `stored: false` for questions that leave no trace at all. */
export function codes<Answer extends z.ZodType>(sector: Portal, answer: OfCodes<Answer>) {
  return {
    query<Input extends z.ZodType>(input: Input, resolve: (working: Working, input: z.output<Input>) => Promise<z.output<Answer>>) {
      return procedure
        .meta({ sector, record: 'codes', starter: 'codes', answer })
        .input(input)
        .query(async ({ ctx, input: asked, path }) =>
          run(ctx, path, async (working) => ({ commit: true, answer: (answer as Answer).parse(await resolve(working, asked as z.output<Input>)), result: 'answered' })),
        )
    },
    /** A question about the law alone: it touches no record, so nothing of it is kept. */
    unstored<Input extends z.ZodType>(input: Input, resolve: (context: Pick<GatewayContext, 'today'>, input: z.output<Input>) => z.output<Answer>) {
      return procedure
        .meta({ sector, record: 'codes', starter: 'codes', answer })
        .input(input)
        .query(({ ctx, input: asked }) => {
          if (ctx.mandate?.portal !== ctx.portal) throw absent()
          return (answer as Answer).parse(resolve(ctx, asked as z.output<Input>))
        })
    },
  }
}

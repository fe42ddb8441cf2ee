import type { RecordName } from '@kader/domain/content/all-records'
import type { Portal } from '@kader/domain/vocabulary/portals'
import { initTRPC, TRPCError } from '@trpc/server'
import type { z } from 'zod'
import type { Refusal } from '../refusal.ts'
import type { GatewayContext } from './context.ts'

/** What a portal learns of an error: a code, and where to look it up. The gateway adds the correlation id. */
export interface ErrorFacts {
  readonly code: 'absent' | 'invalid' | 'failed'
  /** Per field of the input: a code that the portal says in plain words. */
  readonly fields?: Readonly<Record<string, string>>
  readonly refusal?: Refusal
}

/** What the tests read off every procedure: whose it is, what it answers with, how it began. */
export interface ProcedureFacts {
  readonly sector: Portal
  readonly record: RecordName | 'receipt' | 'codes'
  readonly starter: 'discloses' | 'records' | 'codes'
  /** The strict shape that every answer is held against before it is committed. */
  readonly answer: z.ZodType
}

const t = initTRPC.context<GatewayContext>().meta<ProcedureFacts>().create({
  errorFormatter: ({ shape, error }) => ({
    message: 'error',
    code: shape.code,
    data: { ...factsOf(error), httpStatus: shape.data.httpStatus },
  }),
})

/** The only place where a tRPC procedure or router is made; the three starters stand on these. */
export const procedure = t.procedure
export const router = t.router
export const callerFactory = t.createCallerFactory

/** A procedure of one sector: through the mount of another portal it is absent, before its input is read. */
export function procedureOf(sector: Portal) {
  return procedure.use(({ ctx, next }) => {
    if (ctx.portal !== sector) throw absent()
    return next()
  })
}

/** The one answer for what does not exist and for what this person may not know of. */
export function absent(): TRPCError {
  return new TRPCError({ code: 'NOT_FOUND', message: 'absent', cause: new ExpectedError({ code: 'absent' }) })
}

/** Carries the code of an expected error to the formatter; everything else reads `failed`. */
export class ExpectedError extends Error {
  readonly facts: ErrorFacts

  constructor(facts: ErrorFacts) {
    super(facts.code)
    this.facts = facts
  }
}

/** Fields are told of an input only: an answer that does not fit its shape is a defect, and its shape stays inside. */
function factsOf({ cause, code }: TRPCError): ErrorFacts {
  if (cause instanceof ExpectedError) return cause.facts
  const fields = code === 'BAD_REQUEST' ? fieldsOf(cause) : undefined
  return fields === undefined ? { code: 'failed' } : { code: 'invalid', fields }
}

/** Of a zod error only the path and the code of each mistake, never what was typed. */
function fieldsOf(cause: unknown): Readonly<Record<string, string>> | undefined {
  if (!(cause instanceof Error) || cause.name !== '$ZodError' && cause.name !== 'ZodError') return undefined
  const issues = (cause as unknown as { issues: readonly { path: readonly PropertyKey[]; message: string }[] }).issues
  return Object.fromEntries(issues.map((issue) => [issue.path.map(String).join('.'), /^[a-z-]+$/.test(issue.message) ? issue.message : 'invalid']))
}

import { holdsToday, type Mandate } from '@kader/domain/mandate'
import type { AuditResult } from '@kader/audit/entry'
import { noteReadings } from '../readings/note-readings.ts'
import { entryOf } from './audit-entry.ts'
import type { GatewayContext } from './context.ts'
import { Absent, work, type Trail, type Working } from './session.ts'
import { absent } from './trpc.ts'

/** What a resolver came to: an answer that may be committed, or a refusal after which nothing may have changed. */
export type Outcome<Answer> = { readonly commit: boolean; readonly answer: Answer; readonly result: AuditResult }

/**
 * Runs one request in one transaction. The audit entry is added last and commits with everything else before the
 * answer is handed on; a refusal, an absence or a defect leaves its entry and nothing else.
 */
export async function run<Answer>(context: GatewayContext, procedure: string, resolve: (working: Working) => Promise<Outcome<Answer>>): Promise<Answer> {
  const mandate = mandateOf(context)
  let trail: Trail = []
  try {
    return await context.transactions.run(mandate, async (ports) => {
      const working = await work(context, mandate, ports)
      trail = working.disclosure.trail
      const outcome = await resolve(working)
      if (!outcome.commit) throw new NotCommitted(outcome)
      await noteReadings(working)
      await append({ context, mandate, ports }, { procedure, result: outcome.result, trail })
      return outcome.answer
    })
  } catch (error) {
    const result = error instanceof Absent ? 'absent' : error instanceof NotCommitted ? 'refused' : 'failed'
    await context.transactions.run(mandate, (ports) => append({ context, mandate, ports }, { procedure, result, trail }))
    if (error instanceof NotCommitted) return error.outcome.answer as Answer
    throw error instanceof Absent ? absent() : error
  }
}

/** Works out an answer that leaves no entry, in a transaction that is always rolled back. For codes only. */
export async function unlogged<Answer>(context: GatewayContext, resolve: (working: Working) => Promise<Answer>): Promise<Answer> {
  const mandate = mandateOf(context)
  try {
    return await context.transactions.run(mandate, async (ports) => {
      throw new NotCommitted({ commit: false, answer: await resolve(await work(context, mandate, ports)), result: 'answered' })
    })
  } catch (error) {
    if (error instanceof NotCommitted) return error.outcome.answer as Answer
    throw error instanceof Absent ? absent() : error
  }
}

/** Writes that a session acts under this mandate from now on, in the log this mandate writes to. */
export async function logSwitch(context: GatewayContext): Promise<void> {
  const mandate = mandateOf(context)
  await context.transactions.run(mandate, (ports) => append({ context, mandate, ports }, { procedure: 'session.switch', result: 'answered', trail: [] }))
}

class NotCommitted extends Error {
  readonly outcome: Outcome<unknown>

  constructor(outcome: Outcome<unknown>) {
    super('not committed')
    this.outcome = outcome
  }
}

/** The mandate this session acts under, if it is one of this portal and holds today; otherwise nothing exists. */
export function mandateOf(context: GatewayContext): Mandate {
  const { mandate, portal, today } = context
  if (mandate === undefined || mandate.portal !== portal) throw absent()
  if (!holdsToday(mandate, today)) throw absent()
  return mandate
}

async function append(
  at: { readonly context: GatewayContext; readonly mandate: Mandate; readonly ports: Working['ports'] },
  answered: { readonly procedure: string; readonly result: AuditResult; readonly trail: Trail },
): Promise<void> {
  const { draft, particulars } = entryOf(at.context, at.mandate, answered)
  await at.ports.audit.append(at.mandate.log, draft, particulars)
}

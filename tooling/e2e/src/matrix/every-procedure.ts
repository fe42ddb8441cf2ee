import type { Portal } from '@kader/domain/vocabulary/portals'
import { callerFactory, type ProcedureFacts } from '@kader/exchange/procedures/trpc'
import type { GatewayContext } from '@kader/exchange/procedures/context'
import { educationRouter } from '@kader/sector-education/router'
import { municipalityRouter } from '@kader/sector-municipality/router'
import { oversightRouter } from '@kader/sector-oversight/router'
import { policeRouter } from '@kader/sector-police/router'
import { vdabRouter } from '@kader/sector-vdab/router'
import { welfareRouter } from '@kader/sector-welfare/router'
import { getErrorShape, type AnyRouter } from '@trpc/server/unstable-core-do-not-import'
import { TRPCError } from '@trpc/server'

export const routers: Readonly<Record<Portal, AnyRouter>> = {
  education: educationRouter,
  welfare: welfareRouter,
  vdab: vdabRouter,
  police: policeRouter,
  municipality: municipalityRouter,
  oversight: oversightRouter,
}

/** One procedure as its router declares it. */
export interface Declared {
  readonly portal: Portal
  /** As in `signals.read`. */
  readonly path: string
  readonly type: 'query' | 'mutation' | 'subscription'
  readonly meta: ProcedureFacts | undefined
}

/** Read from the routers, so that nothing can be asked that is not in the matrix. */
export const everyProcedure: readonly Declared[] = Object.entries(routers).flatMap(([portal, router]) =>
  Object.entries(router._def.procedures as Readonly<Record<string, { _def: Pick<Declared, 'type' | 'meta'> }>>).map(([path, { _def }]) => ({
    portal: portal as Portal,
    path,
    type: _def.type,
    meta: _def.meta,
  })),
)

/** What came of one call: the answer, or the error exactly as it would be serialised. */
export type Called = { readonly ok: true; readonly answer: unknown } | { readonly ok: false; readonly error: string }

export async function callProcedure({ portal, path }: Declared, context: GatewayContext, input: unknown): Promise<Called> {
  const caller = callerFactory(routers[portal] as Parameters<typeof callerFactory>[0])(context) as unknown as object
  const procedure = path.split('.').reduce<unknown>((at, name) => (at as Readonly<Record<string, unknown>>)[name], caller)
  try {
    return { ok: true, answer: await (procedure as (input: unknown) => Promise<unknown>)(input) }
  } catch (error) {
    if (!(error instanceof TRPCError)) throw error
    return { ok: false, error: JSON.stringify(getErrorShape({ config: routers[portal]._def._config, error, type: 'query', path, input, ctx: context })) }
  }
}

import { asked, type Waiting } from '@kader/notices/waiting-in'
import type { GatewayContext } from '@kader/exchange/procedures/context'
import { leavingNoTrace } from '@kader/exchange/notices/leaving-no-trace'
import { callerFactory } from '@kader/exchange/procedures/trpc'
import type { AnyTRPCRouter } from '@trpc/server'

type Call = (input: object) => Promise<unknown>

/**
 * What waits for a person, read from the answers of his own portal as he would get them now: the one disclosure path
 * decides, and nothing of the looking remains.
 */
export async function whatWaits(router: AnyTRPCRouter, context: GatewayContext): Promise<readonly Waiting[]> {
  const caller = callerFactory(router)({ ...context, transactions: leavingNoTrace(context.transactions) }) as Readonly<Record<string, Readonly<Record<string, Call>>>>
  const waiting: Waiting[] = []
  for (const { path, input, waiting: readFrom } of asked) {
    if (!Object.hasOwn(router._def.procedures, path)) continue
    const [area = '', name = ''] = path.split('.')
    const call = caller[area]?.[name]
    if (call !== undefined) waiting.push(...readFrom(await call(input), context.today))
  }
  return waiting
}

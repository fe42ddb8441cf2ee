import type { ProcedureFacts } from '@kader/exchange/procedures/trpc'
import type { AnyTRPCRouter } from '@trpc/server'
import { z } from 'zod'
import { shareDefinitions } from './share-definitions.ts'

/** One procedure as its callers may rely on it, in JSON Schema. */
export type ProcedureContract = {
  readonly kind: string
  readonly input: unknown
  readonly output: unknown
}
export type Contract = Readonly<Record<string, ProcedureContract>>

type Described = {
  readonly _def: {
    readonly type: string
    readonly inputs: readonly unknown[]
    readonly meta?: Partial<ProcedureFacts>
  }
}

/** Reads the contract from the router itself, so that no procedure can stand outside it. */
export function contractOf(router: AnyTRPCRouter): Contract {
  const procedures = Object.entries<Described>(router._def.procedures as Record<string, Described>)
  const contract = procedures
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([path, { _def }]) => [path, describe(_def)] as const)
  return Object.fromEntries(contract)
}

/** The text that is committed and compared. */
export function writeContract(contract: Contract): string {
  const plain = JSON.parse(JSON.stringify(contract)) as Parameters<typeof shareDefinitions>[0]
  const { value, definitions } = shareDefinitions(plain)
  return `${JSON.stringify({ procedures: value, $defs: definitions }, null, 2)}\n`
}

/** The answer's schema stands in the facts of the procedure: its starter holds every answer against it. */
function describe({ type, inputs, meta }: Described['_def']): ProcedureContract {
  return {
    kind: type,
    input: inputs.length === 0 ? null : inputs.map((input) => schemaOf(input, 'input')),
    output: meta?.answer === undefined ? null : schemaOf(meta.answer, 'output'),
  }
}

function schemaOf(schema: unknown, io: 'input' | 'output'): unknown {
  if (!(schema instanceof z.ZodType)) throw new Error('a procedure may only be described by a zod schema')
  const { $schema: _, ...described } = z.toJSONSchema(schema, { io, unrepresentable: 'any' })
  return described
}

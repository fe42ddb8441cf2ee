import type { AnyTRPCRouter } from '@trpc/server'
import { z } from 'zod'

/** One procedure as its callers may rely on it, in JSON Schema. */
export type ProcedureContract = {
  readonly kind: string
  readonly input: unknown
  readonly output: unknown
}
export type Contract = Readonly<Record<string, ProcedureContract>>

type Described = {
  readonly _def: { readonly type: string; readonly inputs: readonly unknown[]; readonly output?: unknown }
}

/** Reads the contract from the router itself, so that no procedure can stand outside it. */
export function contractOf(router: AnyTRPCRouter): Contract {
  const procedures = Object.entries<Described>(router._def.procedures as Record<string, Described>)
  const contract = procedures
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([path, { _def }]) => [path, describe(_def)] as const)
  return Object.fromEntries(contract)
}

export function writeContract(contract: Contract): string {
  return `${JSON.stringify(contract, null, 2)}\n`
}

function describe({ type, inputs, output }: Described['_def']): ProcedureContract {
  return {
    kind: type,
    input: inputs.length === 0 ? null : inputs.map((input) => schemaOf(input, 'input')),
    output: output === undefined ? null : schemaOf(output, 'output'),
  }
}

function schemaOf(schema: unknown, io: 'input' | 'output'): unknown {
  if (!(schema instanceof z.ZodType)) throw new Error('a procedure may only be described by a zod schema')
  return z.toJSONSchema(schema, { io, unrepresentable: 'any' })
}

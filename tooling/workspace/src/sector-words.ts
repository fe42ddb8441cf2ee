import * as z from 'zod'
import type { Sector } from './dependency-table.ts'

/** What a sector's package says to the outside: paths of procedures and names of fields. */
export interface SectorWords {
  readonly procedures: ReadonlySet<string>
  readonly fields: ReadonlySet<string>
}

type Module = Readonly<Record<string, unknown>>

interface Imported {
  readonly router: Module
  readonly views: Module
  readonly inputs: Module
}

const IMPORTS: Readonly<Record<Sector, () => Promise<Imported>>> = {
  police: async () => ({
    router: await import('@kader/sector-police/router'),
    views: await import('@kader/sector-police/views'),
    inputs: await import('@kader/sector-police/inputs'),
  }),
  welfare: async () => ({
    router: await import('@kader/sector-welfare/router'),
    views: await import('@kader/sector-welfare/views'),
    inputs: await import('@kader/sector-welfare/inputs'),
  }),
  education: async () => ({
    router: await import('@kader/sector-education/router'),
    views: await import('@kader/sector-education/views'),
    inputs: await import('@kader/sector-education/inputs'),
  }),
  vdab: async () => ({
    router: await import('@kader/sector-vdab/router'),
    views: await import('@kader/sector-vdab/views'),
    inputs: await import('@kader/sector-vdab/inputs'),
  }),
  municipality: async () => ({
    router: await import('@kader/sector-municipality/router'),
    views: await import('@kader/sector-municipality/views'),
    inputs: await import('@kader/sector-municipality/inputs'),
  }),
  oversight: async () => ({
    router: await import('@kader/sector-oversight/router'),
    views: await import('@kader/sector-oversight/views'),
    inputs: await import('@kader/sector-oversight/inputs'),
  }),
}

const Router = z.object({ _def: z.object({ procedures: z.record(z.string(), z.unknown()) }) })

/** What a procedure asks for; a procedure is a function that carries its definition. */
function inputsOf(procedure: unknown): readonly unknown[] {
  const { _def: definition } = procedure as { readonly _def?: { readonly inputs?: readonly unknown[] } }
  if (definition === undefined) throw new Error('a procedure without a definition')
  return definition.inputs ?? []
}

const isSchema = (value: unknown): value is z.ZodType => value instanceof z.ZodType

/** Every property name at any depth of a JSON Schema. */
function propertyNames(node: unknown): string[] {
  if (node === null || typeof node !== 'object') return []
  const { properties } = node as { properties?: Record<string, unknown> }
  const own = properties === undefined ? [] : Object.keys(properties)
  return [...own, ...Object.values(node).flatMap(propertyNames)]
}

function fieldsOf(schemas: readonly unknown[]): string[] {
  return schemas
    .filter(isSchema)
    .flatMap((schema) => propertyNames(z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' })))
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Of every view the facts and fields it shows, and the name under which an answer carries it. */
function viewNames(value: unknown): string[] {
  if (!isObject(value)) return []
  const { facts, fields } = value
  const shown = [facts, fields].flatMap((one) => (Array.isArray(one) ? one.map(String) : []))
  const nested = Object.entries(value).filter(([, one]) => isObject(one))
  return [...shown, ...nested.flatMap(([name, one]) => [name, ...viewNames(one)])]
}

/** Reads the sector's own package, so a new procedure or field is looked for from its first day. */
export async function readSectorWords(sector: Sector): Promise<SectorWords> {
  const { router, views, inputs } = await IMPORTS[sector]()
  const procedures = Object.entries(Router.parse(router[`${sector}Router`])._def.procedures)
  const asked = procedures.flatMap(([, procedure]) => inputsOf(procedure))
  return {
    procedures: new Set(procedures.map(([name]) => name)),
    fields: new Set([...fieldsOf([...asked, ...Object.values(inputs)]), ...viewNames({ ...views })]),
  }
}

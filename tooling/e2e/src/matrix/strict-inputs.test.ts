import { records } from '@kader/domain/content/all-records'
import { everyMandate } from '@kader/exchange/testing/oefenstad'
import { memoryTransactions, type MemoryTransactions } from '@kader/exchange/testing/memory-transactions'
import { beforeAll, describe, expect, test } from 'vitest'
import { callProcedure, everyProcedure, routers, type Declared } from './every-procedure.ts'
import { expectations, rolesOf } from './expectations.ts'
import { contextOf } from './practice.ts'
import { idIn, mandates, worldOn, type World } from './world.ts'

/** A schema as JSON Schema: enough of it to read its field names and to count its ids. */
interface JsonSchema {
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly items?: JsonSchema
  readonly format?: string
}

function inputOf({ portal, path }: Declared): JsonSchema {
  const procedures = routers[portal]._def.procedures as Readonly<Record<string, { _def: { inputs: { toJSONSchema(options: object): JsonSchema }[] } }>>
  const [input] = procedures[path]?._def.inputs ?? []
  if (input === undefined) throw new Error(`${path} reads no input`)
  return input.toJSONSchema({ io: 'input', unrepresentable: 'any' })
}

function namesIn({ properties = {}, items }: JsonSchema): string[] {
  return [...Object.entries(properties).flatMap(([name, child]) => [name, ...namesIn(child)]), ...(items === undefined ? [] : namesIn(items))]
}

const ofRequests = ['mandate', 'portal', 'capacity', 'person', 'cell', 'service', 'log', 'today', 'at', 'role', 'scope', '__proto__x', 'constructor', 'meta', 'take', 'include', 'expand', 'orderBy', 'search']
const known = new Set([
  ...everyProcedure.flatMap((declared) => namesIn(inputOf(declared))),
  ...Object.values(records).flatMap(({ facts, content }) => [...Object.keys(facts.shape), ...Object.keys(content.shape)]),
  ...ofRequests,
])

/** Every place in an input where a field could be slipped in. */
function placesIn(input: unknown): ((name: string) => unknown)[] {
  if (Array.isArray(input)) return input.flatMap((one, index) => placesIn(one).map((put) => (name: string) => input.with(index, put(name))))
  if (typeof input !== 'object' || input === null) return []
  const here = (name: string): unknown => ({ ...input, [name]: 'x' })
  const deeper = Object.entries(input).flatMap(([key, child]) => placesIn(child).map((put) => (name: string) => ({ ...input, [key]: put(name) })))
  return [here, ...deeper]
}

let memory: MemoryTransactions
let world: World
beforeAll(async () => {
  memory = memoryTransactions(everyMandate)
  world = await worldOn(memory)
})

test('there are field names to try', () => {
  expect(known.size).toBeGreaterThan(60)
})

describe.each(everyProcedure.map((one) => ({ ...one, name: `${one.portal}.${one.path}` })))('$name', (declared) => {
  test('refuses every known field name that is not its own, at every depth, and changes nothing', async () => {
    const { target, input } = expectations[declared.path] ?? expect.unreachable(declared.path)
    const own = new Set(namesIn(inputOf(declared)))
    const role = rolesOf[declared.portal][0]
    const rows = memory.rows()
    for (const put of placesIn(input(idIn(world.story, target), world.story))) {
      for (const name of [...known].filter((one) => !own.has(one))) {
        const called = await callProcedure(declared, contextOf(world.practice, mandates[role]), put(name))
        expect([name, called.ok ? called.answer : called.error]).toEqual([name, expect.stringContaining('"code":"invalid"')])
      }
    }
    expect(memory.rows()).toBe(rows)
  })
})

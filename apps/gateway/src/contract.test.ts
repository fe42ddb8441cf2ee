import { procedure, router } from '@kader/exchange/procedures/trpc'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { agreedContract, currentContract } from './contract-files.ts'
import { contractOf } from './contract.ts'
import { shareDefinitions } from './share-definitions.ts'
import { sectorMounts } from './sector-mounts.ts'

test.each(sectorMounts)('the $portal contract $version is the one that was agreed', (mount) => {
  expect(
    currentContract(mount),
    'review the change, then: node apps/gateway/src/check-contracts.ts --write',
  ).toBe(agreedContract(mount))
})

test.each(sectorMounts)(
  'every procedure of $portal states what it takes and what it gives',
  ({ router: sector }) => {
    for (const [path, { input, output }] of Object.entries(contractOf(sector))) {
      expect(input, path).not.toBeNull()
      expect(output, path).not.toBeNull()
    }
  },
)

test.each(sectorMounts)(
  'no object of $portal takes or gives a key that is not named',
  ({ router: sector }) => {
    for (const [path, contract] of Object.entries(contractOf(sector))) {
      for (const node of objectsIn(contract)) expect(node, path).toHaveProperty('additionalProperties')
    }
  },
)

test('a nested procedure stands under its full path', () => {
  const facts = {
    sector: 'police',
    record: 'codes',
    starter: 'codes',
    answer: z.strictObject({ b: z.boolean() }),
  } as const
  const ask = procedure
    .meta(facts)
    .input(z.strictObject({ a: z.string() }))
    .query(() => ({ b: true }))
  expect(contractOf(router({ outer: router({ ask }) }))).toMatchObject({
    'outer.ask': { kind: 'query', input: [{ required: ['a'] }], output: { required: ['b'] } },
  })
})

test('two contracts share a part by what it says, wherever it stands', () => {
  const words = { type: 'string', enum: Array.from({ length: 20 }, (_, index) => `word-${index}`) }
  const one = shareDefinitions({ a: words, b: { type: 'array', items: words } })
  const other = shareDefinitions({ z: words })
  expect(Object.keys(other.definitions)).toHaveLength(1)
  expect(Object.keys(one.definitions)).toEqual(Object.keys(other.definitions))
})

/** Every place where JSON Schema describes an object by its properties. */
function objectsIn(value: unknown): readonly object[] {
  if (typeof value !== 'object' || value === null) return []
  const own = 'properties' in value && 'type' in value && value.type === 'object' ? [value] : []
  return [...own, ...Object.values(value).flatMap(objectsIn)]
}

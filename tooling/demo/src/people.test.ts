import { portalOf } from '@kader/domain/vocabulary/portals'
import { expect, test } from 'vitest'
import { people } from './people.ts'

test('everybody has a name and a subject of their own', () => {
  expect(new Set(people.map(({ subject }) => subject)).size).toBe(people.length)
  expect(new Set(people.map(({ name }) => name)).size).toBe(people.length)
})

test.each(people)('$name works in the portal of their capacity', ({ capacity, portal }) => {
  expect(portalOf(capacity)).toBe(portal)
})

test('only the information officer holds a clearance', () => {
  expect(people.filter(({ clearance }) => clearance === 'secret').map(({ name }) => name)).toEqual([
    'Nadia Jacobs',
  ])
})

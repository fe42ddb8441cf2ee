import { expect, test } from 'vitest'
import { Capacity, HolderCapacity, capacities } from './capacities.ts'
import { ConditionCode, conditions } from './conditions.ts'
import { ContestedId } from './contested.ts'
import { Kind, secretKinds } from './kinds.ts'
import { nearestWord } from './nearest-word.ts'
import { ObligationCode } from './obligations.ts'
import { Outcome } from './outcomes.ts'
import { type Portal, portalOf } from './portals.ts'
import { Purpose } from './purposes.ts'
import { Setting } from './settings.ts'

test('the vocabulary holds every word of the dossier', () => {
  const sizes = [
    Capacity,
    HolderCapacity,
    Setting,
    Kind,
    Purpose,
    ConditionCode,
    ObligationCode,
    Outcome,
    ContestedId,
  ]
  expect(sizes.map((words) => words.options.length)).toEqual([43, 33, 34, 16, 14, 54, 15, 7, 22])
})

test('sixteen capacities can hold a seat in the LIVC-R', () => {
  expect(Capacity.options.filter((capacity) => capacities[capacity].seat)).toHaveLength(16)
})

test('thirteen kinds are secret', () => {
  expect(secretKinds).toHaveLength(13)
})

test('every condition is a question', () => {
  for (const code of ConditionCode.options) expect(conditions[code].question).toMatch(/\?$/)
})

test('a portal has the capacities of its sector and no other', () => {
  const of = (portal: Portal) => Capacity.options.filter((capacity) => portalOf(capacity) === portal)
  expect(of('vdab')).toEqual(['vdab-counsellor'])
  expect(of('oversight')).toEqual(['oversight-body', 'researcher'])
  expect(of('education')).toEqual(['clb-worker', 'teacher', 'school-director'])
  expect(of('police')).toEqual(['korpschef', 'information-officer', 'police-officer'])
  expect(of('welfare')).toContain('justice-assistant')
  expect(portalOf('prosecutor')).toBeUndefined()
})

test('a mistake finds the nearest known word, and nothing when none is near', () => {
  expect(nearestWord('clb-werker', Capacity.options)).toBe('clb-worker')
  expect(nearestWord('constructor', Purpose.options)).toBeUndefined()
  expect(nearestWord('x'.repeat(100_000), Capacity.options)).toBeUndefined()
})

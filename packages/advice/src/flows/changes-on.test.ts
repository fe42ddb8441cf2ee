import { addDays, localDate } from '@kader/domain/local-date'
import { Portal } from '@kader/domain/vocabulary/portals'
import { lawfulRulebook } from '@kader/secrecy-rules'
import { expect, test } from 'vitest'
import { boundaryDays, stretchOf } from './boundary-days.ts'
import { changesOn } from './changes-on.ts'
import { directions, flowsOn } from './flows-on.ts'
import { capacitiesOf, parties } from './parties.ts'
import { isOpen } from './standing.ts'

const laterDays = boundaryDays.slice(1)

test.each(laterDays)('on %s a cell opens or closes only where a change is told', (at) => {
  for (const portal of Portal.options) {
    const own = capacitiesOf(portal)
    const { changes } = changesOn(own, at)
    const [was, is] = [flowsOn({ at: addDays(at, -1), own }), flowsOn({ at, own })]
    for (const { direction, kind, party, ...after } of is.all) {
      const before = was.find(direction, kind, party)
      if (before === undefined || isOpen(before) === isOpen(after)) continue
      const told = changes.filter(
        (one) =>
          one.turn === (isOpen(after) ? 'opens' : 'closes') &&
          one.direction === direction &&
          one.kinds.includes(kind) &&
          one.parties.includes(party),
      )
      expect(told.length, `${portal} ${direction} ${kind} ${party}`).toBeGreaterThan(0)
    }
  }
})

test('on a day between two turns of the law nothing changes', () => {
  expect(changesOn(capacitiesOf('education'), localDate('2024-02-02'))).toEqual({
    at: '2024-02-02',
    changes: [],
    begun: [],
    ended: [],
  })
})

test('the new Criminal Code changes the articles and no answer', () => {
  const { frame, changes, begun, ended } = changesOn(capacitiesOf('education'), localDate('2026-09-01'))
  expect(frame).toContain('nieuwe Strafwetboek')
  expect(changes).toEqual([])
  expect(begun.map(({ id }) => id)).toContain('sw26-352')
  expect(ended.length).toBeGreaterThan(0)
})

test('the data decree of 2023 asks a school more at the table, and says what', () => {
  const { changes } = changesOn(capacitiesOf('education'), localDate('2023-08-18'))
  const table = changes.find(({ rule, turn }) => rule === 'E13b' && turn === 'otherwise')
  expect(table?.asks).toEqual(['C-DATA'])
  expect(changes.map(({ rule }) => rule)).not.toContain('E13a')
})

test('tells of rules that begin on the day or ended the day before, in which one of the own is an end', () => {
  for (const at of laterDays)
    for (const portal of Portal.options) {
      const own = capacitiesOf(portal)
      for (const { rule, begins, direction } of changesOn(own, at).changes) {
        const { validFrom, validTo, when } = lawfulRulebook.byId.get(rule)!.rule
        if (begins) expect(validFrom).toBe(at)
        else expect(validTo).toBe(addDays(at, -1))
        const ends = direction === directions[0] ? when.holders : when.recipients
        expect(
          ends.some((one) => own.includes(one)),
          `${at} ${portal} ${rule}`,
        ).toBe(true)
      }
    }
})

test('a stretch begins on its first day and lasts until the next', () => {
  expect(boundaryDays[0]).toBe('2016-01-01')
  for (const [place, day] of boundaryDays.entries()) expect(stretchOf(day)).toBe(place)
  expect(stretchOf(addDays(boundaryDays[3]!, -1))).toBe(2)
  expect(stretchOf(localDate('2031-01-01'))).toBe(boundaryDays.length - 1)
  expect(parties.length).toBeGreaterThan(10)
})

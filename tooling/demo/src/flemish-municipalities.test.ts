import { localDate } from '@kader/domain/local-date'
import { municipalitiesOn, municipalityNow } from '@kader/domain/municipality'
import { expect, test } from 'vitest'
import { flemishMunicipalities } from './flemish-municipalities.ts'

const all = await flemishMunicipalities()

test.each([
  ['2018-12-31', undefined],
  ['2019-01-01', 300],
  ['2024-12-31', 300],
  ['2025-01-01', 285],
  ['2026-10-05', 285],
])('on %s the Flemish Region counts %s municipalities', (day, count) => {
  expect(municipalitiesOn(all, localDate(day))?.length).toBe(count)
})

test('every code and every name stands for one municipality on any one day', () => {
  for (const day of ['2024-12-31', '2025-01-01']) {
    const known = municipalitiesOn(all, localDate(day)) ?? []
    expect(new Set(known.map(({ nis }) => nis)).size).toBe(known.length)
    expect(new Set(known.map(({ name }) => name)).size).toBe(known.length)
  }
})

test('every municipality that ended merged into one that is on the map', () => {
  const today = localDate('2026-10-05')
  for (const { nis } of all) expect(municipalitiesOn(all, today)).toContain(municipalityNow(all, nis, today))
})

test.each([
  ['Zwijndrecht', 'Beveren-Kruibeke-Zwijndrecht', 'Oost-Vlaanderen'],
  ['Borsbeek', 'Antwerpen', 'Antwerpen'],
  ['Gooik', 'Pajottegem', 'Vlaams-Brabant'],
  ['Ruiselede', 'Wingene', 'West-Vlaanderen'],
  ['Kortessem', 'Hasselt', 'Limburg'],
])('%s is now %s, in %s', (before, name, province) => {
  const nis = all.find((one) => one.name === before)?.nis ?? ''
  expect(municipalityNow(all, nis, localDate('2025-01-01'))).toMatchObject({ name, province })
})

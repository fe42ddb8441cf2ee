import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, localDate } from './local-date.ts'
import { isEnterpriseNumber, OrganisationWords, servedOn, Territory } from './organisation.ts'

const words: OrganisationWords = { name: 'Dienst', kbo: '', institution: '', ovo: '', contacts: [], dataProtection: '' }
const start = localDate('2024-12-01')
const anyDay = fc.integer({ min: 0, max: 60 }).map((days) => addDays(start, days))
const anyServed = fc
  .tuple(fc.constantFrom('44012', '44086'), anyDay, fc.option(fc.integer({ min: 0, max: 20 }), { nil: undefined }))
  .map(([nis, from, days]) => (days === undefined ? { nis, from } : { nis, from, to: addDays(from, days) }))
const everyDay = Array.from({ length: 90 }, (_, days) => addDays(start, days))

test('an enterprise number is right by its last two digits alone', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 19_999_999 }), fc.integer({ min: 0, max: 99 }), (first, last) => {
      const digits = String(first).padStart(8, '0')
      expect(isEnterpriseNumber(digits + String(last).padStart(2, '0'))).toBe((first + last) % 97 === 0 && last > 0 && last <= 97)
    }),
  )
})

test.each([
  ['kbo', '0999.999.922', '0999999922'],
  ['kbo', '', ''],
  ['ovo', ' ovo000001 ', 'OVO000001'],
  ['institution', '012345', '012345'],
] as const)('%s is taken as it is written: %s', (field, text, kept) => {
  expect(OrganisationWords.parse({ ...words, [field]: text })[field]).toBe(kept)
})

test.each([
  ['kbo', '0999.999.923', 'not-a-kbo'],
  ['kbo', '2999999922', 'not-a-kbo'],
  ['ovo', 'OVO00001', 'not-an-ovo'],
  ['institution', '1234567', 'not-an-institution'],
  ['name', ' ', 'required'],
] as const)('%s says at its own field what is wrong with %s', (field, text, code) => {
  const [issue] = OrganisationWords.safeParse({ ...words, [field]: text }).error?.issues ?? []
  expect(issue).toMatchObject({ path: [field], message: code })
})

test('a territory is refused exactly when a municipality is served twice on one day', () => {
  fc.assert(
    fc.property(fc.array(anyServed, { maxLength: 4 }), (territory) => {
      const twice = everyDay.some((day) => {
        const served = territory.filter(({ from, ...end }) => from <= day && !('to' in end && end.to < day)).map(({ nis }) => nis)
        return new Set(served).size < served.length
      })
      expect(Territory.safeParse(territory).success).toBe(!twice)
    }),
  )
})

test('who is served on a day is read from first and last day, both inclusive', () => {
  const territory = [{ nis: '44012', from: start, to: localDate('2024-12-31') }, { nis: '44086', from: localDate('2025-01-01') }]
  expect(servedOn(territory, localDate('2024-12-31'))).toEqual(['44012'])
  expect(servedOn(territory, localDate('2025-01-01'))).toEqual(['44086'])
  expect(servedOn(territory, localDate('2024-11-30'))).toEqual([])
})

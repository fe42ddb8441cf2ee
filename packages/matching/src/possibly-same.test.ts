import type { ComparedPerson } from '@kader/domain/compared-person'
import { localDate } from '@kader/domain/local-date'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { personWords } from './person-words.ts'
import { possiblySame } from './possibly-same.ts'

const person = (name: string, born?: string): ComparedPerson => (born === undefined ? { name } : { name, born: localDate(born) })
const same = (one: ComparedPerson, other: ComparedPerson): boolean => possiblySame(personWords(one), personWords(other))

test.each([
  ['Youssef El Amrani', 'Yusuf Al-Amrani'],
  ['Mohamed Benali', 'Muhammad Ben Ali Benali'],
  ['Mohamed Amrani', 'محمد العمراني'],
  ['Dmitri Sokolov', 'Дмитрий Соколов'],
  ['Joris Van den Broeck', 'joris vandenbroeck broek'],
  ['Jürgen Müller', 'Jurgen Mueller'],
  ['Peeters Katrien', 'Katrien Peeters'],
  ['Cathérine Maes', 'Katrin Maas'],
])('%s and %s may be one person', (one, other) => {
  expect(same(person(one), person(other))).toBe(true)
})

test.each([
  ['Youssef El Amrani', 'Karim El Amrani'],
  ['Els Vermeulen', 'Els Claes'],
  ['Jan De Smet', 'Piet De Wilde'],
  ['Tom', 'Tom'],
])('%s and %s are not held for one person by their names alone', (one, other) => {
  expect(same(person(one), person(other))).toBe(false)
})

test('one part of a name is enough on the same day of birth, and never where the years differ', () => {
  expect(same(person('Tom', '2008-03-04'), person('Tom Peeters', '2008-03-04'))).toBe(true)
  expect(same(person('Tom', '2008-03-04'), person('Tom Peeters', '2008-03-05'))).toBe(false)
  expect(same(person('Tom Peeters', '2008-03-04'), person('Tom Peeters', '2009-03-04'))).toBe(false)
  expect(same(person('Tom Peeters', '2008-03-04'), person('Tom Peeters', '2008-04-03'))).toBe(true)
  expect(same(person('Tom Peeters', '2008-03-04'), person('Tom Peeters'))).toBe(true)
})

test('what is compared does not depend on which of the two came first', () => {
  const anyone = fc.record({ name: fc.string({ unit: 'grapheme', maxLength: 30 }), born: fc.constantFrom(undefined, '2008-03-04', '1990-12-31') })
  fc.assert(
    fc.property(anyone, anyone, (one, other) => {
      const [a, b] = [person(one.name, one.born), person(other.name, other.born)]
      expect(same(a, b)).toBe(same(b, a))
    }),
  )
})

test('nobody without a name that can be read is held for anybody', () => {
  expect(same(person('...', '2008-03-04'), person('...', '2008-03-04'))).toBe(false)
})

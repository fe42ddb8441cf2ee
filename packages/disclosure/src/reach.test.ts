import type { Addressee } from '@kader/domain/content/record'
import type { Mandate } from '@kader/domain/mandate'
import { describe, expect, test } from 'vitest'
import { isOwn, reaches } from './reach.ts'
import {
  disclosureFor,
  els,
  idOf,
  lineOf,
  lineView,
  mandate,
  marc,
  samira,
} from './testing/practice-disclosure.ts'

const colleague = mandate(4, 'caw-worker', { service: samira.service })
const coordinator = mandate(5, 'livc-coordinator')
const atTable = mandate(6, 'vdab-counsellor')
const people: Readonly<Record<string, Mandate>> = {
  samira,
  colleague,
  els,
  marc,
  coordinator,
  atTable,
  otherCell: { ...els, cell: idOf(999) },
  otherMayor: { ...marc, cell: idOf(999) },
  otherColleague: { ...colleague, cell: idOf(999) },
  otherTable: { ...atTable, cell: idOf(999) },
  supervisor: { ...noCell(els), capacity: 'oversight-body', portal: 'oversight' },
  withoutCell: noCell(els),
}

function noCell({ cell: _, ...rest }: Mandate): Mandate {
  return rest
}

function reached(addressees: Addressee[]): string[] {
  const { facts } = lineOf({ addressees })
  return Object.entries(people)
    .filter(([name, one]) =>
      reaches(facts, { mandate: one, seatedAt: new Set(/[tT]able/.test(name) ? [idOf(700)] : [idOf(702)]) }),
    )
    .map(([name]) => name)
}

describe('a record is addressed', () => {
  test.each<readonly [string, Addressee[], string[]]>([
    ['to nobody but its source', [], ['samira']],
    ['to one mandate', [{ to: 'mandate', mandate: els.id }], ['samira', 'els']],
    ['to the organiser', [{ to: 'organiser' }], ['samira', 'marc', 'coordinator']],
    ['to the team of its source', [{ to: 'team' }], ['samira', 'colleague']],
    ['to whoever sits at the open table of its own consultation', [{ to: 'table' }], ['samira', 'atTable']],
    [
      'to the whole cell',
      [{ to: 'everyone' }],
      ['samira', 'colleague', 'els', 'marc', 'coordinator', 'atTable'],
    ],
    ['to the supervisor, of whatever cell', [{ to: 'supervisor' }], ['samira', 'supervisor']],
    ['to the register, which every mandate reads', [{ to: 'register' }], Object.keys(people)],
    ['to several', [{ to: 'team' }, { to: 'organiser' }], ['samira', 'colleague', 'marc', 'coordinator']],
  ])('%s', (_, addressees, expected) => {
    expect(reached(addressees)).toEqual(expected)
  })

  test('to a table only where it stands in a consultation', () => {
    const { consultation: _, ...facts } = lineOf({ addressees: [{ to: 'table' }] }).facts
    expect(reaches(facts, { mandate: atTable, seatedAt: new Set([idOf(700)]) })).toBe(false)
  })
})

test('whoever is not addressed is not asked about: nothing on the trail, nothing in the answer', async () => {
  const disclosure = disclosureFor(els)
  expect(
    await disclosure.item(lineOf({ addressees: [] }), { ...lineView, existence: 'within' }),
  ).toBeUndefined()
  expect(disclosure.trail).toEqual([])
})

test('another mandate of the same person is not the source', () => {
  expect(isOwn(lineOf().facts, { mandate: { ...samira, id: idOf(77) }, seatedAt: new Set() })).toBe(false)
})

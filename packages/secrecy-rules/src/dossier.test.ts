import { ConditionCode } from '@kader/domain/vocabulary/conditions'
import { expect, test } from 'vitest'
import { lawfulRulebook } from './lawful-rulebook.ts'
import { type Rule, isGround, isGuard, rowOf } from './rule.ts'

/** The 131 rows of the dossier. */
const rows = [
  'G01 G02 G03 G04 G05 G06 G07 G08 G09 G10 G11 G12 G13 G14 G15 G16 G17 G18 G19 G20 G21 G22 G23 G24 G25 G26 G27 G28',
  'E01 E02 E03 E04 E05 E06 E07 E08 E09 E10 E11 E12 E13 E14 E15 E16 E17 E18 E19',
  'W01 W02 W03 W04 W05 W06 W07 W08 W09 W10 W11 W12 W13 W14 W15 W16 W17 W18 W19 W20 W21 W22 W23',
  'V01 V02 V03 V04 V05 V06 V07 V08 V09 V10',
  'P01 P02 P03 P04 P05 P06 P07 P08 P09 P10 P11 P12 P13 P14 P15 P16',
  'M01 M02 M03 M04 M05 M06 M07 M08 M09 M10 M11 M12 M13 M14 M15',
  'J01 J02 J03 J04 J05 J06 J07 J08 J09 J10 J11 J12 J13',
  'X01 X02 X03 X04 X05 X06 X07',
].flatMap((line) => line.split(' '))

/** Which rows require a condition, and which wait for it, as the dossier's table of conditions has it. */
const table: readonly (readonly [code: string, grounds: string, guards: string])[] = [
  ['C-INV', 'E01 E13 G13 G28 M08 V01 W01 W03 W09 W13 W17 W22 X01', ''],
  ['C-LIST', 'E01 E13 G13 G28 J01 M05 M08 M11 M15 P01 P02 P03 P04 V01 W01 W03 W09 W13 W17 W22 X01', 'G15'],
  ['C-MAND', 'E01 E13 G16 G28 V01 W01 W03 W09 W13 W17 W22 X01', ''],
  ['C-FREE', 'E01 E13 G12 G13 G16 G28 J04 M08 M15 V01 W01 W03 W09 W13 W17 W22 X01', ''],
  [
    'C-NEC',
    'E01 E04 E10 E13 E18 G03 G12 G13 G16 G19 G26 G28 J04 M06 M08 M11 M15 P02 P06 P07 V01 W01 W03 W09 W13 W15 W17 W22 X01',
    '',
  ],
  ['C-NTK', 'E01 E13 G12 G13 G28 J04 M08 M15 P01 P02 P03 V01 W01 W03 W09 W13 W17 W22 X01', ''],
  ['C-SECR', 'E01 E13 G12 G13 G28 J01 J04 M08 M15 P01 P02 P03 V01 W01 W03 W09 W13 W17 W22 X01', ''],
  ['C-DATA', 'E01 E13 G28 J01 M06 M08 M15 P02 P03 V01 W01 W03 W09 W13 W17 W22 X01', ''],
  ['C-MINOR', 'E01 E13 G13 G28 M08 M15 V01 W01 W03 W09 W13 W17 W22 X01', ''],
  ['C-MINOR12', '', 'X02'],
  ['C-RELATED', '', 'X03'],
  ['C-NOSEX', '', 'X04'],
  ['C-OPEN', '', 'X05'],
  ['C-NOOBJ', '', 'J02'],
  ['C-SCORER', 'X01', 'X01'],
  ['C-INDISP', 'E01 W13', ''],
  ['C-CONS', 'P04 P06', ''],
  ['C-NOSEC', 'E14 G25 G26 G27 J09 J11 J12 M10 P04 P09 V03', 'G22 J03'],
  ['C-JUDAUTH', 'P03 P06 P07 W17', ''],
  ['C-NOHARM', 'G27 J01 J06 P03 P07 P11 V06 W20', ''],
  ['C-PROS', 'G12 G13 J04', 'G12 G13'],
  ['C-CONSENT', 'E04 G03', 'E05'],
  ['C-EMERG', 'E03 G04', ''],
  ['C-458BIS', 'G05', 'G07'],
  ['C-SHARED', 'G09 G25 W10', ''],
  ['C-VERONTRUST', 'E06 W11', ''],
  ['C-CLEAR', 'P11 W20', ''],
  ['C-VALID', 'P01 P12', ''],
  ['C-TERLINK', 'P12', ''],
  ['C-KORPSCHEF', 'J06 M04', ''],
  ['C-OWNPOWER', 'M04', ''],
  ['C-ART23', 'P14 V06', ''],
  ['C-LISTPURP', 'P14', ''],
  ['C-REP', 'G19', ''],
  ['C-WRITREQ', 'V07 W05', ''],
  ['C-SOCSEC', 'V07', ''],
  ['C-PERIL', 'E18 P07', ''],
  ['C-ACUTE', 'E11', 'E12'],
  ['C-OFFENCE', 'E14 V03', ''],
  ['C-OFFICIAL', 'E14 V03', ''],
  ['C-NOTSECRET', 'J09 J11 J12 M10', 'E07 J11 J12'],
  ['C-PUBSERV', 'J11', ''],
  ['C-PUBLIC', 'G24', ''],
  ['C-PUBORDER', 'M10 P08', ''],
  ['C-MISSION', 'W18 W19', ''],
  ['C-DECREE', 'W12', 'W12'],
  ['C-REGBASIS', 'M09', ''],
  ['C-ANON', 'G02 G23', 'G01 G18'],
  ['C-MIN', 'E19 M01 M05', ''],
  ['C-CHANNEL', 'M05 M06', ''],
  ['C-MASKED', 'E15 G27 M12 V10', ''],
  ['C-DECIDED', 'M12', ''],
  ['C-CLOSED', '', 'M14'],
  ['C-PROC', 'X07', 'X07'],
]

const rowsWith = (holds: (rule: Rule) => boolean): string[] =>
  [...new Set(lawfulRulebook.rules.filter(holds).map(({ id }) => rowOf(id)))].sort()

test('every row of the dossier is encoded, and nothing else', () => {
  expect(rows).toHaveLength(131)
  expect(rowsWith(() => true)).toEqual([...rows].sort())
})

test('the table names every condition', () => {
  expect(table.map(([code]) => code)).toEqual(ConditionCode.options)
})

test.each(table)('%s is required by the rows that the dossier names', (code, grounds, guards) => {
  const asked = ConditionCode.parse(code)
  const required = rowsWith((rule) => isGround(rule) && rule.requires.includes(asked))
  const waiting = rowsWith((rule) => isGuard(rule) && (rule.unless ?? []).includes(asked))
  expect(required).toEqual(grounds.split(' ').filter(Boolean).sort())
  expect(waiting).toEqual(guards.split(' ').filter(Boolean).sort())
})

test('no rule carries an open question that changes no outcome', () => {
  const carried = new Set(lawfulRulebook.rules.flatMap((rule) => rule.contested ?? []))
  for (const id of ['Q-01', 'Q-13', 'Q-17', 'Q-18', 'Q-19'] as const) expect(carried).not.toContain(id)
  expect(carried.size).toBe(17)
})

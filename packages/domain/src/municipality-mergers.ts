import { localDate } from './local-date.ts'
import type { NormConfidence } from './vocabulary/confidence.ts'

/** One municipality that ended in a merger. */
export interface Merged {
  readonly nis: string
  readonly name: string
  readonly province: string
  readonly into: string
}

const antwerp = 'Antwerpen'
const brabant = 'Vlaams-Brabant'
const west = 'West-Vlaanderen'
const east = 'Oost-Vlaanderen'
const limburg = 'Limburg'

/**
 * The mergers of 1 January 2025: 28 municipalities became 13, so 300 became 285. Antwerpen alone kept its code, and is
 * not listed as ended.
 */
export const mergersOf2025 = {
  /** First day of the new municipalities. */
  day: localDate('2025-01-01'),
  /** Who merged with whom: Digitaal Vlaanderen, 3 December 2024. The codes: public lists that agree, not yet REFNIS itself. */
  confidence: 'SECONDARY' satisfies NormConfidence,
  merged: [
    { nis: '11007', name: 'Borsbeek', province: antwerp, into: '11002' },
    { nis: '11056', name: 'Zwijndrecht', province: antwerp, into: '46030' },
    { nis: '23023', name: 'Galmaarden', province: brabant, into: '23106' },
    { nis: '23024', name: 'Gooik', province: brabant, into: '23106' },
    { nis: '23032', name: 'Herne', province: brabant, into: '23106' },
    { nis: '37007', name: 'Meulebeke', province: west, into: '37022' },
    { nis: '37012', name: 'Ruiselede', province: west, into: '37021' },
    { nis: '37015', name: 'Tielt', province: west, into: '37022' },
    { nis: '37018', name: 'Wingene', province: west, into: '37021' },
    { nis: '44012', name: 'De Pinte', province: east, into: '44086' },
    { nis: '44034', name: 'Lochristi', province: east, into: '44087' },
    { nis: '44040', name: 'Melle', province: east, into: '44088' },
    { nis: '44043', name: 'Merelbeke', province: east, into: '44088' },
    { nis: '44045', name: 'Moerbeke', province: east, into: '46029' },
    { nis: '44048', name: 'Nazareth', province: east, into: '44086' },
    { nis: '44073', name: 'Wachtebeke', province: east, into: '44087' },
    { nis: '46003', name: 'Beveren', province: east, into: '46030' },
    { nis: '46013', name: 'Kruibeke', province: east, into: '46030' },
    { nis: '46014', name: 'Lokeren', province: east, into: '46029' },
    { nis: '71022', name: 'Hasselt', province: limburg, into: '71072' },
    { nis: '71057', name: 'Tessenderlo', province: limburg, into: '71071' },
    { nis: '71069', name: 'Ham', province: limburg, into: '71071' },
    { nis: '73006', name: 'Bilzen', province: limburg, into: '73110' },
    { nis: '73009', name: 'Borgloon', province: limburg, into: '73111' },
    { nis: '73032', name: 'Hoeselt', province: limburg, into: '73110' },
    { nis: '73040', name: 'Kortessem', province: limburg, into: '71072' },
    { nis: '73083', name: 'Tongeren', province: limburg, into: '73111' },
  ] satisfies readonly Merged[],
} as const

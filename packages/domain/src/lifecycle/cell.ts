import type { CellStatus, CellTerms, FoundingDeed } from '../cell.ts'
import type { Id } from '../id.ts'
import { addDays, isWithin, type LocalDate } from '../local-date.ts'
import { municipalitiesKnownFrom, municipalityNow, type MunicipalityPeriod } from '../municipality.ts'
import type { Served } from '../organisation.ts'
import type { Capacity } from '../vocabulary/capacities.ts'
import { granted, refused, type Result } from './result.ts'

export type CellRefusal = 'not-the-cell-keeper' | 'no-such-municipality' | 'municipality-of-another-cell'

type Register = readonly MunicipalityPeriod[]
type Placed = Pick<CellTerms, 'territory' | 'statuses'>

/** The status of a cell on a day; before the first one there was no cell. */
export function statusOn(statuses: CellTerms['statuses'], day: LocalDate): CellStatus | undefined {
  return statuses.findLast(({ from }) => from <= day)?.status
}

/** Whether a cell holds consultations on a day: founded by a deed of that day at the latest, and active. Unknown is no. */
export function worksOn(cell: Pick<CellTerms, 'deed' | 'statuses'> | undefined, day: LocalDate): boolean {
  return cell?.deed !== undefined && cell.deed.day <= day && statusOn(cell.statuses, day) === 'active'
}

/** Mayor and coordinator keep what is known of their own cell. */
export function mayKeepCell({ capacity, cell }: { readonly capacity: Capacity; readonly cell?: Id | undefined }): Result<true, CellRefusal> {
  const keeps = (capacity === 'mayor' || capacity === 'livc-coordinator') && cell !== undefined
  return keeps ? granted(true) : refused('not-the-cell-keeper')
}

/** A period begins in a municipality that exists; when that merges, it goes on in what took its place. */
export function mayHold({ territory, deed }: { readonly territory: readonly Served[]; readonly deed?: FoundingDeed | undefined }, register: Register): Result<true, CellRefusal> {
  const named = [...territory, ...(deed?.mayorsOf ?? []).map((nis) => ({ nis, from: deed?.day ?? municipalitiesKnownFrom }))]
  return named.every(({ nis, from }) => codeOn(register, nis, from) === nis) ? granted(true) : refused('no-such-municipality')
}

/** The periods of `cell` that stand in a municipality which another cell holds on the same day, with that cell. */
export function heldByAnother<Other extends Placed>(cell: Placed, others: readonly Other[], register: Register): readonly { readonly at: number; readonly other: Other }[] {
  return cell.territory.flatMap((one, at) => {
    const other = others.find((known) => known.territory.some((theirs) => meet({ one: clip(one, cell), theirs: clip(theirs, known), register })))
    return other === undefined ? [] : [{ at, other }]
  })
}

/** The municipalities of a cell on a day, by the codes of that day, each once; none before it began or after it ended. */
export function territoryOn(cell: Placed, register: Register, day: LocalDate): readonly string[] {
  const status = statusOn(cell.statuses, day)
  if (status === undefined || status === 'dissolved') return []
  const codes = cell.territory.filter(({ from, to }) => isWithin(day, from, to)).flatMap(({ nis }) => codeOn(register, nis, day) ?? [])
  return [...new Set(codes)].toSorted()
}

/** The cells of a municipality on a day: one or none, unless a merger brought two together. */
export function cellsOf<Cell extends Placed>(cells: readonly Cell[], { nis, day }: { readonly nis: string; readonly day: LocalDate }, register: Register): readonly Cell[] {
  const now = codeOn(register, nis, day)
  return now === undefined ? [] : cells.filter((cell) => territoryOn(cell, register, day).includes(now))
}

/** The days between two periods of one municipality on which the cell did not hold it, named as on `until`. */
export function gapsIn(territory: readonly Served[], register: Register, until: LocalDate): readonly { readonly nis: string; readonly from: LocalDate; readonly to: LocalDate }[] {
  const byNow = Map.groupBy(territory.filter(({ from }) => from <= until), ({ nis }) => codeOn(register, nis, until) ?? nis)
  return [...byNow].toSorted(([a], [b]) => a.localeCompare(b)).flatMap(([nis, periods]) => between(periods).map((gap) => ({ nis, ...gap })))
}

function between(periods: readonly Served[]): readonly { readonly from: LocalDate; readonly to: LocalDate }[] {
  const gaps: { readonly from: LocalDate; readonly to: LocalDate }[] = []
  let last: LocalDate | undefined
  for (const { from, to } of periods.toSorted((a, b) => a.from.localeCompare(b.from))) {
    if (last !== undefined && from > addDays(last, 1)) gaps.push({ from: addDays(last, 1), to: addDays(from, -1) })
    if (to === undefined) return gaps
    if (last === undefined || to > last) last = to
  }
  return gaps
}

/** What a code is called on a day; of days before the register begins it answers as of its first. */
function codeOn(register: Register, nis: string, day: LocalDate): string | undefined {
  return municipalityNow(register, nis, day < municipalitiesKnownFrom ? municipalitiesKnownFrom : day)?.nis
}

/** A period as far as the cell is there. */
function clip({ nis, from, to }: Served, { statuses }: Placed): Served | undefined {
  const begin = statuses[0]?.from
  if (begin === undefined) return undefined
  const end = statuses.find(({ status }) => status === 'dissolved')?.from
  const first = from > begin ? from : begin
  const ends = [...(to === undefined ? [] : [to]), ...(end === undefined ? [] : [addDays(end, -1)])].toSorted()
  const [last] = ends
  if (last !== undefined && last < first) return undefined
  return { nis, from: first, ...(last === undefined ? {} : { to: last }) }
}

/** Codes change only on the first day of a municipality, so that no other days need a look. */
function meet({ one, theirs, register }: { readonly one: Served | undefined; readonly theirs: Served | undefined; readonly register: Register }): boolean {
  if (one === undefined || theirs === undefined) return false
  const first = one.from > theirs.from ? one.from : theirs.from
  const both = (day: LocalDate): boolean => isWithin(day, one.from, one.to) && isWithin(day, theirs.from, theirs.to)
  const days = [first, ...new Set(register.flatMap(({ to }) => (to === undefined ? [] : [addDays(to, 1)])))].filter((day) => day >= first && both(day))
  return days.some((day) => {
    const code = codeOn(register, one.nis, day)
    return code !== undefined && code === codeOn(register, theirs.nis, day)
  })
}

import { z } from 'zod'
import { isWithin, localDate, type LocalDate } from './local-date.ts'

/** NIS code of a municipality (REFNIS), five digits. */
export const Nis = z.string().regex(/^\d{5}$/, 'not-a-nis')

/** When one NIS code stood for a municipality. */
export interface MunicipalityPeriod {
  readonly nis: string
  /** First day; absent when it is as old as the register's memory. */
  readonly from?: LocalDate | undefined
  /** Last day, inclusive. */
  readonly to?: LocalDate | undefined
  /** NIS code of the municipality that took its place. */
  readonly into?: string | undefined
}

/** Earlier mergers are not in the register: of a day before this one it knows nothing. */
export const municipalitiesKnownFrom: LocalDate = localDate('2019-01-01')

export function existsOn({ from = municipalitiesKnownFrom, to }: MunicipalityPeriod, day: LocalDate): boolean {
  return isWithin(day, from, to)
}

/** REFNIS ends below these codes: they are of invented municipalities, to practise with, and are never counted. */
export function isInvented({ nis }: Pick<MunicipalityPeriod, 'nis'>): boolean {
  return nis.startsWith('99')
}

/** The municipalities of one day; undefined for a day that the register does not know. */
export function municipalitiesOn<Period extends MunicipalityPeriod>(all: readonly Period[], day: LocalDate): readonly Period[] | undefined {
  return day < municipalitiesKnownFrom ? undefined : all.filter((one) => existsOn(one, day) && !isInvented(one))
}

/** What a NIS code of any day is called on this one: itself, or what it merged into. */
export function municipalityNow<Period extends MunicipalityPeriod>(all: readonly Period[], nis: string, day: LocalDate): Period | undefined {
  const found = all.find((one) => one.nis === nis)
  if (found === undefined || existsOn(found, day)) return found
  return found.into === undefined || found.to === undefined || day <= found.to ? undefined : municipalityNow(all, found.into, day)
}

import { z } from 'zod'
import { isWithin, LocalDate } from './local-date.ts'
import { Nis } from './municipality.ts'
import { ShortText, text } from './text.ts'
import type { Sector } from './vocabulary/sectors.ts'

/** What kind of service an organisation is, and the sector that it belongs to. */
export const subSectors = {
  'police-zone': 'police',
  ocmw: 'welfare',
  caw: 'welfare',
  'youth-help': 'welfare',
  'mental-health': 'health',
  'justice-house': 'justice',
  school: 'education',
  clb: 'education',
  vdab: 'employment',
  'municipal-prevention': 'municipality',
} as const satisfies Readonly<Record<string, Sector>>
export type SubSector = keyof typeof subSectors
export const SubSector = z.enum(Object.keys(subSectors) as [SubSector, ...SubSector[]], 'unknown-choice')

/** Enterprise number: ten digits, the last two of which are 97 less the rest of the first eight by 97 (KB 24 juni 2003, art. 2). */
export function isEnterpriseNumber(text: string): boolean {
  return /^[01]\d{9}$/.test(text) && Number(text.slice(8)) === 97 - (Number(text.slice(0, 8)) % 97)
}

/** Written with or without points and spaces; empty while it is not known. */
const EnterpriseNumber = z
  .string()
  .transform((text) => text.replaceAll(/[.\s]/g, ''))
  .refine((text) => text === '' || isEnterpriseNumber(text), 'not-a-kbo')

/** Number of a school or CLB in the register of Onderwijs: up to six digits, without a check digit. */
const InstitutionNumber = z.string().trim().refine((text) => /^(\d{1,6})?$/.test(text), 'not-an-institution')

/** Number in the register of Flemish organisations: OVO and six digits, without a check digit. */
const OvoNumber = z
  .string()
  .transform((text) => text.trim().toUpperCase())
  .refine((text) => /^(OVO\d{6})?$/.test(text), 'not-an-ovo')

/** What the register knows of the standing of an organisation in law; absent while nobody established it. */
export const LegalStanding = {
  /** A public service: GO!, municipal or provincial school or CLB (C-PUBSERV). */
  publicService: z.boolean().optional(),
  /** An institution of social security (C-SOCSEC). */
  socialSecurity: z.boolean().optional(),
} as const

/** A municipality that an organisation serves, from one day to another. */
export const Served = z
  .strictObject({
    nis: Nis,
    from: LocalDate,
    /** Last day, inclusive. */
    to: LocalDate.optional(),
  })
  .refine(({ from, to }) => to === undefined || from <= to, { path: ['to'], message: 'too-early' })
export type Served = z.infer<typeof Served>

export const Territory = z.array(Served).max(300, 'too-many').refine(isNeverTwice, 'overlaps')

/** What is known of an organisation, in words; each number is empty while it is not known. */
export const OrganisationWords = z.strictObject({
  name: ShortText,
  kbo: EnterpriseNumber,
  institution: InstitutionNumber,
  ovo: OvoNumber,
  /** Where the service is reached: functions and addresses of the service, never private ones. */
  contacts: z.array(ShortText).max(20, 'too-many'),
  /** Whom one asks about the processing of personal data (GDPR art. 37); empty while nobody is named. */
  dataProtection: text(300),
})
export type OrganisationWords = z.infer<typeof OrganisationWords>

/** The NIS codes that a territory holds on a day. */
export function servedOn(territory: readonly Served[], day: LocalDate): readonly string[] {
  return territory.filter(({ from, to }) => isWithin(day, from, to)).map(({ nis }) => nis)
}

/** Whether no municipality is served twice on any day. */
function isNeverTwice(territory: readonly Served[]): boolean {
  return territory.every((one, at) => territory.slice(at + 1).every((other) => !meet(one, other)))
}

function meet(one: Served, other: Served): boolean {
  if (one.nis !== other.nis) return false
  return isWithin(one.from, other.from, other.to) || isWithin(other.from, one.from, one.to)
}

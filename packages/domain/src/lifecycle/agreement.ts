import type { AgreementStanding, AgreementStatus, AgreementTerms } from '../agreement.ts'
import type { Id } from '../id.ts'
import type { LocalDate } from '../local-date.ts'
import { granted, refused, type Result } from './result.ts'

/** One version, with the fingerprint of everything in it that is signed. */
export interface AgreementVersion extends AgreementTerms {
  readonly id: Id
  readonly number: number
  readonly status: AgreementStatus
  readonly text: string
}

export interface Signature {
  readonly agreement: Id
  readonly service: Id
  readonly person: Id
  readonly day: LocalDate
  readonly text: string
}

export type AgreementRefusal =
  | 'not-the-organiser'
  | 'another-version-open'
  | 'not-a-draft'
  | 'not-proposed'
  | 'party-left-out'
  | 'beyond-the-law'
  | 'not-a-party'
  | 'already-signed'
  | 'signed-for-another'
  | 'signed-by-all'

interface Organising {
  readonly capacity: string
}

/** Only mayor and coordinator write a version, and one version at a time. */
export function mayDraft(by: Organising, versions: readonly AgreementVersion[], signatures: readonly Signature[]): Result<true, AgreementRefusal> {
  if (!isOrganiser(by)) return refused('not-the-organiser')
  return versions.some((one) => isUnsettled(one, signatures)) ? refused('another-version-open') : granted(true)
}

/** A text that others may be signing stands as it is. */
export function mayChange(by: Organising, version: Pick<AgreementVersion, 'status'>): Result<true, AgreementRefusal> {
  if (!isOrganiser(by)) return refused('not-the-organiser')
  return version.status === 'draft' ? granted(true) : refused('not-a-draft')
}

interface Proposing {
  readonly by: Organising
  /** Parties of the version in force whose service still sits in the cell: nobody loosens what they closed without them. */
  readonly bound: readonly Id[]
  /** Whether a line promises something that the law never lets through. */
  readonly beyondLaw: boolean
}

export function mayPropose(version: AgreementVersion, { by, bound, beyondLaw }: Proposing): Result<true, AgreementRefusal> {
  const change = mayChange(by, version)
  if (!change.ok) return change
  if (bound.some((service) => !version.parties.includes(service))) return refused('party-left-out')
  return beyondLaw ? refused('beyond-the-law') : granted(true)
}

/** The organiser takes a text back as long as not everyone signed it; from then on it changes by a new version only. */
export function mayWithdraw(version: AgreementVersion, by: Organising, signatures: readonly Signature[]): Result<true, AgreementRefusal> {
  if (!isOrganiser(by)) return refused('not-the-organiser')
  if (version.status === 'withdrawn') return refused('not-proposed')
  return signedOn(version, signatures) === undefined ? granted(true) : refused('signed-by-all')
}

/** Each party signs for itself, once, and the same person never for two. */
export function maySign(version: AgreementVersion, by: { readonly service: Id; readonly person: Id }, signatures: readonly Signature[]): Result<true, AgreementRefusal> {
  if (version.status !== 'proposed') return refused('not-proposed')
  if (!version.parties.includes(by.service)) return refused('not-a-party')
  const given = binding(version, signatures)
  if (given.some(({ service }) => service === by.service)) return refused('already-signed')
  return given.some(({ person }) => person === by.person) ? refused('signed-for-another') : granted(true)
}

/** The day on which the last party signed; undefined while one has not. */
export function signedOn(version: AgreementVersion, signatures: readonly Signature[]): LocalDate | undefined {
  if (version.status !== 'proposed') return undefined
  const given = binding(version, signatures)
  const days = version.parties.map((party) => given.find(({ service }) => service === party)?.day)
  return days.reduce((last, day) => (last === undefined || day === undefined ? undefined : day > last ? day : last))
}

/** The first day on which a version holds: not before it says, and not before everyone signed. */
export function holdsFrom(version: AgreementVersion, signatures: readonly Signature[]): LocalDate | undefined {
  const signed = signedOn(version, signatures)
  return signed === undefined || signed > version.from ? signed : version.from
}

/**
 * The version in force on a day: of those that hold, the newest. A version ends only by a newer one that all parties
 * signed: if one party could end it alone, what another closed would be open again.
 */
export function inForceOn<V extends AgreementVersion>(versions: readonly V[], signatures: readonly Signature[], day: LocalDate): V | undefined {
  const held = versions.filter((one) => {
    const from = holdsFrom(one, signatures)
    return from !== undefined && from <= day
  })
  return held.reduce<V | undefined>((newest, one) => (newest === undefined || one.number > newest.number ? one : newest), undefined)
}

export function standingOn(version: AgreementVersion, { versions, signatures }: { readonly versions: readonly AgreementVersion[]; readonly signatures: readonly Signature[] }, day: LocalDate): AgreementStanding {
  if (version.status !== 'proposed') return version.status
  if (signedOn(version, signatures) === undefined) return 'proposed'
  const current = inForceOn(versions, signatures, day)
  if (current?.id === version.id) return 'in-force'
  return current !== undefined && current.number > version.number ? 'replaced' : 'signed'
}

/** Signatures under exactly this text. */
export function binding({ id, text }: AgreementVersion, signatures: readonly Signature[]): readonly Signature[] {
  return signatures.filter((one) => one.agreement === id && one.text === text)
}

function isUnsettled(version: AgreementVersion, signatures: readonly Signature[]): boolean {
  return version.status === 'draft' || (version.status === 'proposed' && signedOn(version, signatures) === undefined)
}

function isOrganiser({ capacity }: Organising): boolean {
  return capacity === 'mayor' || capacity === 'livc-coordinator'
}

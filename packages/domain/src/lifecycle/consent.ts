import { z } from 'zod'
import type { LocalDate } from '../local-date.ts'
import type { Capacity } from '../vocabulary/capacities.ts'
import type { Kind } from '../vocabulary/kinds.ts'
import type { Purpose } from '../vocabulary/purposes.ts'
import { granted, refused, type Result } from './result.ts'
import type { AgeBand } from './signal.ts'

/** Who consents: the person himself when he is capable, otherwise who speaks for him in law. */
export const ConsentGiver = z.enum(['person', 'parent', 'representative'])
export type ConsentGiver = z.infer<typeof ConsentGiver>

interface Given {
  readonly by: ConsentGiver
  /** Whether the person himself can weigh what he consents to. */
  readonly capable: boolean
  readonly day: LocalDate
}

export type ConsentRefusal = 'person-consents-himself' | 'person-not-capable' | 'adult-has-no-parent' | 'consent-not-given-yet' | 'already-withdrawn'

/** C-CONSENT: the capable person himself, also when he is a minor (decreet 7 mei 2004); only otherwise someone for him. */
export function fileConsent<Consent extends Given>(consent: Consent, { age }: { readonly age: AgeBand }, at: LocalDate): Result<Consent, ConsentRefusal> {
  if (consent.day > at) return refused('consent-not-given-yet')
  if (consent.capable && consent.by !== 'person') return refused('person-consents-himself')
  if (!consent.capable && consent.by === 'person') return refused('person-not-capable')
  if (consent.by === 'parent' && age === 'adult') return refused('adult-has-no-parent')
  return granted(consent)
}

/** Free consent can be taken back at any moment, and then counts for nothing that is still to be read. */
export function withdrawConsent<Consent extends { readonly withdrawnOn?: LocalDate | undefined }>(consent: Consent, at: LocalDate): Result<Consent, ConsentRefusal> {
  return consent.withdrawnOn === undefined ? granted({ ...consent, withdrawnOn: at }) : refused('already-withdrawn')
}

/** What a consent names: nothing beside it may lean on it. */
export interface ConsentScope {
  readonly kinds: readonly Kind[]
  readonly recipients: readonly Capacity[]
  readonly purpose: Purpose
  readonly day: LocalDate
  /** Last day, inclusive. */
  readonly until?: LocalDate | undefined
  readonly withdrawnOn?: LocalDate | undefined
}

interface AskedOfConsent {
  readonly at: LocalDate
  readonly kind: Kind
  readonly recipient: Capacity
  readonly purpose: Purpose
}

/** Yes while one that names this stands; no when the one that did was withdrawn; otherwise nobody was asked. */
export function consentAnswer(consents: readonly ConsentScope[], asked: AskedOfConsent): boolean | undefined {
  const named = consents.filter((consent) => names(consent, asked))
  if (named.some((consent) => consent.withdrawnOn === undefined && isWithinTerm(consent, asked.at))) return true
  return named.some((consent) => consent.withdrawnOn !== undefined) ? false : undefined
}

/** That there is something is known by whoever may know who it is about. */
function names({ kinds, recipients, purpose }: ConsentScope, asked: AskedOfConsent): boolean {
  return kinds.includes(asked.kind === 'EXISTENCE' ? 'ID' : asked.kind) && recipients.includes(asked.recipient) && purpose === asked.purpose
}

function isWithinTerm({ day, until }: ConsentScope, at: LocalDate): boolean {
  return day <= at && (until === undefined || at <= until)
}

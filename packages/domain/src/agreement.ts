import { z } from 'zod'
import { Id } from './id.ts'
import { LocalDate } from './local-date.ts'
import { LineText, ShortText } from './text.ts'
import { Capacity, HolderCapacity } from './vocabulary/capacities.ts'
import { ConditionCode } from './vocabulary/conditions.ts'
import { Kind } from './vocabulary/kinds.ts'
import { Purpose } from './vocabulary/purposes.ts'
import { Setting } from './vocabulary/settings.ts'

/** Where partners can agree among themselves; an emergency, a testimony or a report is not theirs to close. */
export const AgreedSetting = Setting.extract([
  'bilateral',
  'consultation-livc-r',
  'consultation-other',
  'case-registration',
  'information-request',
  'invitation',
  'representation',
  'after-meeting',
  'common-file',
  'own-file',
  'feedback-fiche',
  'transfer',
  'statistics',
])
export type AgreedSetting = z.infer<typeof AgreedSetting>

/** What partners can agree about: secrets of a person. What is public or anonymous, and what is classified, is not theirs. */
export const AgreedKind = Kind.exclude(['OPEN', 'STAT', 'ANON', 'CLASS'])
export type AgreedKind = z.infer<typeof AgreedKind>

/** `shared`: reported as far as the law lets it; `only-if`: that, and only once all of `unless` is answered yes; `closed`: never. */
export const AgreedEffect = z.enum(['shared', 'only-if', 'closed'])
export type AgreedEffect = z.infer<typeof AgreedEffect>

const some = <Word extends z.ZodType>(word: Word) => z.array(word).min(1, 'required').max(40, 'too-many')

/** Names a line within its version; readable in a decision. */
export const LineName = z.string().regex(/^[a-z0-9]{1,12}$/)

/** So that a line stays one that people can read, and that can be looked into whole. */
const mostFlows = 5000

/** One line: who reports what to whom, where, with which finality, from when to when. Codes only, so that the rules can read it. */
export const AgreementLine = z
  .strictObject({
    name: LineName,
    holders: some(HolderCapacity),
    kinds: some(AgreedKind),
    recipients: some(Capacity),
    settings: some(AgreedSetting),
    purposes: some(Purpose),
    effect: AgreedEffect,
    unless: z.array(ConditionCode).max(5, 'too-many'),
    from: LocalDate,
    /** Last day, inclusive. */
    to: LocalDate.optional(),
  })
  .refine(({ effect, unless }) => (effect === 'only-if') === unless.length > 0, { path: ['unless'], message: 'required' })
  .refine((line) => flowsOf(line) <= mostFlows, { path: ['holders'], message: 'too-many' })
  .refine(({ from, to }) => to === undefined || from <= to, { path: ['to'], message: 'too-early' })
export type AgreementLine = z.infer<typeof AgreementLine>

/** What the parties sign, in codes: the rules read nothing else of it. */
export const AgreementTerms = z.strictObject({
  /** First day on which it can hold; it never holds before the last party signed. */
  from: LocalDate,
  /** Retention of the joint file in months after closing, at most 30 years (wet 8 januari 2026 art. 2). */
  retentionMonths: z.int('not-a-number').min(1, 'too-small').max(360, 'too-large'),
  /** The services that must sign. */
  parties: z.array(Id).min(2, 'two-parties').max(40, 'too-many').refine(isEachOnce, 'twice'),
  lines: z
    .array(AgreementLine)
    .min(1, 'required')
    .max(30, 'too-many')
    .refine((lines) => isEachOnce(lines.map(({ name }) => name)), 'twice'),
})
export type AgreementTerms = z.infer<typeof AgreementTerms>

/** What a line means in practice: from when on one reports it. */
export const Threshold = z.strictObject({ line: LineName, text: LineText })
export type Threshold = z.infer<typeof Threshold>

/** Whom one turns to in a service: a function or an address of the service, never a private one. */
export const ContactPoint = z.strictObject({ service: Id, contact: ShortText })
export type ContactPoint = z.infer<typeof ContactPoint>

/** Draft: the organiser writes. Proposed: the text stands and the parties sign. Withdrawn: nobody signs it any more. */
export const AgreementStatus = z.enum(['draft', 'proposed', 'withdrawn'])
export type AgreementStatus = z.infer<typeof AgreementStatus>

/** Where a version stands on a day, worked out from its signatures and the versions beside it. */
export const AgreementStanding = z.enum(['draft', 'proposed', 'signed', 'in-force', 'replaced', 'withdrawn'])
export type AgreementStanding = z.infer<typeof AgreementStanding>

export function isEachOnce(words: readonly string[]): boolean {
  return new Set(words).size === words.length
}

function flowsOf(line: { readonly [Dimension in 'holders' | 'kinds' | 'recipients' | 'settings' | 'purposes']: readonly string[] }): number {
  return line.holders.length * line.kinds.length * line.recipients.length * line.settings.length * line.purposes.length
}

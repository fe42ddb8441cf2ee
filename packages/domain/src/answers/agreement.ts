import { z } from 'zod'
import { AgreementLine, AgreementStanding, AgreementTerms, ContactPoint, LineName, Threshold } from '../agreement.ts'
import { Code } from '../code.ts'
import { Id } from '../id.ts'
import { LocalDate } from '../local-date.ts'
import { shown } from '../shown.ts'
import { HolderCapacity } from '../vocabulary/capacities.ts'
import { Seat } from './case-file.ts'

export const AgreementStep = z.enum(['edit', 'propose', 'withdraw', 'sign'])
export type AgreementStep = z.infer<typeof AgreementStep>

/** What stands in one version, beside its codes; a version has its words or none of them. */
export const AgreementWords = z.strictObject({
  id: Id,
  title: shown(z.string()),
  finality: shown(z.string()),
  answersPeople: shown(z.string()),
  thresholds: shown(z.array(Threshold)),
  contacts: shown(z.array(ContactPoint)),
})
export type AgreementWords = z.infer<typeof AgreementWords>

export const AgreementAnswer = z.strictObject({
  id: Id,
  number: z.int(),
  from: AgreementTerms.shape.from,
  retentionMonths: z.int(),
  parties: z.array(Id),
  lines: z.array(AgreementLine),
  proposedOn: LocalDate.optional(),
  standing: AgreementStanding,
  /** First day on which it holds, once everyone signed. */
  holdsFrom: LocalDate.optional(),
  /** Fingerprint of what is signed. */
  text: Code,
  signatures: z.array(z.strictObject({ service: Id, day: LocalDate })),
  /** One or none. */
  words: z.array(AgreementWords),
  may: z.array(AgreementStep),
})
export type AgreementAnswer = z.infer<typeof AgreementAnswer>

/** Every version that this reader may see, newest first, and the services that can be a party. */
export const AgreementList = z.strictObject({
  versions: z.array(AgreementAnswer),
  seats: z.array(Seat),
  services: z.array(z.strictObject({ mandate: Id, service: Id, capacity: HolderCapacity })),
  ownService: Id,
  mayDraft: z.boolean(),
})
export type AgreementList = z.infer<typeof AgreementList>

/** What a paper of the version in force is made of: that version, who sits in the cell, their services, and what each line rests on. */
export const AgreementPaperAnswer = z.strictObject({
  version: AgreementAnswer,
  seats: z.array(Seat),
  services: z.array(z.strictObject({ mandate: Id, service: Id, capacity: HolderCapacity })),
  organisations: z.array(z.strictObject({ id: Id, service: Id.optional(), name: shown(z.string()), kbo: shown(z.string()), contacts: shown(z.array(z.string())), dataProtection: shown(z.string()) })),
  /** Per line that is reported: the norms on which the law lets it through. */
  grounds: z.array(z.strictObject({ line: LineName, norms: z.array(Code) })),
})
export type AgreementPaperAnswer = z.infer<typeof AgreementPaperAnswer>

import { z } from 'zod'
import type { LocalDate } from '../local-date.ts'
import { granted, refused, type Result } from './result.ts'

/**
 * What the judicial authority wrote on a case: that judicial information may be said at the table (rules P03, W17),
 * that it may go into own files (P06; wet 8 januari 2026 art. 4), or that the case is not to be discussed (J02).
 */
export const JudicialDocument = z.enum(['authorisation', 'own-file-authorisation', 'objection'])
export type JudicialDocument = z.infer<typeof JudicialDocument>

/** The days of the documents that stand; a document that was withdrawn has none. */
export interface JudicialDays {
  readonly authorisedOn?: LocalDate | undefined
  readonly ownFileAuthorisedOn?: LocalDate | undefined
  readonly objectedOn?: LocalDate | undefined
}

export type JudicialRefusal = 'nothing-on-file'

const dayOf = { authorisation: 'authorisedOn', 'own-file-authorisation': 'ownFileAuthorisedOn', objection: 'objectedOn' } as const satisfies Record<JudicialDocument, keyof JudicialDays>

/** Each document opens or closes what it names, and nothing beside it. */
export function fileJudicialDocument<S extends JudicialDays>(file: S, document: JudicialDocument, day: LocalDate): S {
  return { ...file, [dayOf[document]]: day }
}

/** At once, whatever day the withdrawal bears. */
export function withdrawJudicialDocument<S extends JudicialDays>(file: S, document: JudicialDocument): Result<S, JudicialRefusal> {
  const { [dayOf[document]]: standing, ...rest } = file
  return standing === undefined ? refused('nothing-on-file') : granted(rest as S)
}

export function standsOnFile(file: JudicialDays, document: JudicialDocument): boolean {
  return file[dayOf[document]] !== undefined
}

import type { Facts } from '@kader/domain/content/all-records'
import type { LocalDate } from '@kader/domain/local-date'
import type { Answers } from '@kader/domain/question'

/**
 * What the register of the case answers by itself on day `at`. A document that is not on file is not known, so not
 * yes; an authorisation holds from its own day, an objection from the moment it is on file.
 */
export function caseStanding(file: Facts<'case-file'>, at: LocalDate): Answers {
  return {
    'C-LIST': file.status === 'listed',
    'C-OPEN': file.status !== 'closed',
    'C-NOOBJ': file.objectedOn === undefined,
    ...yesIf('C-JUDAUTH', file.authorisedOn !== undefined && file.authorisedOn <= at),
    ...yesIf('C-MINOR', file.age === 'adult' || ((file.age === '12-17' || file.age === 'under-12') && file.weighedOn !== undefined)),
    ...yesIf('C-MINOR12', file.age === 'adult' || file.age === '12-17' || file.motivatedOn !== undefined),
  }
}

/** Yes when shown; otherwise not known. */
export function yesIf(code: keyof Answers, shown: boolean): Answers {
  return shown ? { [code]: true } : {}
}

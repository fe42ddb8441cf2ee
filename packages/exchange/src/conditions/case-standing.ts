import type { Facts } from '@kader/domain/content/all-records'
import type { LocalDate } from '@kader/domain/local-date'
import type { Answers, Question } from '@kader/domain/question'

/** What a question says of itself that the register of the case turns on. */
type Asked = Pick<Question, 'at' | 'setting' | 'kind'>

/**
 * What the register of the case answers by itself. A document that is not on file is not known, so not yes; an
 * authorisation holds from its own day, an objection from the moment it is on file.
 */
export function caseStanding(file: Facts<'case-file'>, asked: Asked): Answers {
  return {
    'C-LIST': file.status === 'listed',
    'C-OPEN': file.status !== 'closed',
    'C-CLOSED': file.status === 'closed',
    'C-NOOBJ': file.objectedOn === undefined,
    ...yesIf('C-JUDAUTH', isAuthorised(file, asked)),
    ...yesIf('C-MINOR', isWeighed(file)),
    ...yesIf('C-MINOR12', file.age === 'adult' || file.age === '12-17' || file.motivatedOn !== undefined),
  }
}

/** An adult needs no weighing; of an unknown age a weighing says nothing. */
export function isWeighed({ age, weighedOn }: Facts<'case-file'>): boolean {
  return age === 'adult' || ((age === '12-17' || age === 'under-12') && weighedOn !== undefined)
}

/** To say it at the table is one authorisation (P03, W17), to keep it in one's own file another (P06); both for JUD only. */
function isAuthorised(file: Facts<'case-file'>, { at, setting, kind }: Asked): boolean {
  if (kind !== 'JUD') return false
  if (setting === 'consultation-livc-r') return stands(file.authorisedOn, at)
  return setting === 'own-file' && stands(file.ownFileAuthorisedOn, at)
}

function stands(day: LocalDate | undefined, at: LocalDate): boolean {
  return day !== undefined && day <= at
}

/** Yes when shown; otherwise not known. */
export function yesIf(code: keyof Answers, shown: boolean): Answers {
  return shown ? { [code]: true } : {}
}

import type { Facts } from '@kader/domain/content/all-records'
import type { Mandate } from '@kader/domain/mandate'
import type { Answers } from '@kader/domain/question'

/** What the register of organisations says of the speaker's service; entries that disagree are not a yes. */
export function organisationStanding(entries: readonly Pick<Facts<'organisation'>, 'publicService' | 'socialSecurity'>[]): Answers {
  return {
    ...answered('C-PUBSERV', entries.map(({ publicService }) => publicService)),
    ...answered('C-SOCSEC', entries.map(({ socialSecurity }) => socialSecurity)),
  }
}

function answered(code: keyof Answers, said: readonly (boolean | undefined)[]): Answers {
  const known = said.filter((one) => one !== undefined)
  return known.length === 0 ? {} : { [code]: known.every(Boolean) }
}

/**
 * Whether whoever hears it may hear what asks a clearance (wet 11 december 1998): without one no, with one only where
 * the chair found that he needs to know. C-CLEAR asks both.
 */
export function clearanceOf(hearer: Pick<Mandate, 'clearance'>, needsToKnow: boolean | undefined): Answers {
  if (hearer.clearance !== 'secret') return { 'C-CLEAR': false }
  return needsToKnow === undefined ? {} : { 'C-CLEAR': needsToKnow }
}

/** Whether the speaker was the permanent representative of his service before the day of the meeting (rule G19). */
export function representsSince(speaker: Pick<Mandate, 'representative' | 'from'>, meeting: { readonly day: string }): Answers {
  return { 'C-REP': speaker.representative === true && speaker.from < meeting.day }
}

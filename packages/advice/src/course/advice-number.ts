import type { Question } from '@kader/domain/question'
import { classAt, lawfulRulebook } from '@kader/secrecy-rules'
import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import type { Course } from './course.ts'
import { questionOf } from './question-of.ts'

/** Crockford's base 32: no I, L, O or U, so that a number can be read out on the telephone. */
const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const length = 16
const group = 4

/** The number of the answer to a course, as in `7K3M-0QXA-9F2C-D41E`. */
export function adviceNumber(course: Course): string {
  return numberOf(questionOf(course))
}

/**
 * The first 80 bits of SHA-256 over the question's codes, the day and the version of the rulebook.
 * It names no person and no moment: the same question under the same rules has the same number everywhere.
 */
export function numberOf(question: Question, ruleset: string = lawfulRulebook.version): string {
  const hash = sha256(utf8ToBytes(canonical(question, ruleset)))
  const text = Array.from({ length }, (_, place) => digits[fiveBits(hash, place)]).join('')
  return text.match(new RegExp(`.{${group}}`, 'g'))!.join('-')
}

/** One code on a line, in a fixed order; without what is not known, or what no rule asks there. */
function canonical(question: Question, ruleset: string): string {
  const { at, conditions, holder, recipient, setting, kind, purpose } = question
  const asked = classAt(lawfulRulebook.compiled, question)?.conditions ?? []
  const said = Object.entries(conditions).filter(
    ([code, one]) => typeof one === 'boolean' && asked.includes(code),
  )
  return [
    'kader advice 1',
    `ruleset ${ruleset}`,
    `at ${at}`,
    `holder ${holder}`,
    `recipient ${recipient}`,
    `setting ${setting}`,
    `kind ${kind}`,
    `purpose ${purpose}`,
    ...said.map(([code, one]) => `${code} ${one === true ? 'yes' : 'no'}`).sort(),
  ].join('\n')
}

function fiveBits(bytes: Uint8Array, place: number): number {
  const bit = place * 5
  const first = Math.floor(bit / 8)
  const pair = ((bytes[first] ?? 0) << 8) | (bytes[first + 1] ?? 0)
  return (pair >> (11 - (bit % 8))) & 31
}

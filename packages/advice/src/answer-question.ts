import type { Decision } from '@kader/domain/decision'
import { readQuestion } from '@kader/domain/question'
import { type ContestedInWords, decide, explain } from '@kader/secrecy-rules'
import { type MistakeInQuestion, mistakeInQuestion } from './mistake-in-question.ts'

/** A decision as programs get it: in codes, with its one sentence, the ways out and both readings. */
export interface AnsweredQuestion extends Decision {
  readonly sentence: string
  /** Ids of the rules by which it can be done otherwise, sorted. */
  readonly alternatives: readonly string[]
  readonly readings: readonly ContestedInWords[]
}

/** Answers a question from outside, or names the first thing wrong in it. */
export function answerQuestion(input: unknown): AnsweredQuestion | { readonly error: MistakeInQuestion } {
  const error = mistakeInQuestion(input)
  if (error !== undefined) return { error }
  const read = readQuestion(input)
  if (!read.ok) return { error: { field: read.mistakes[0]?.field ?? 'question', value: null, nearest: null } }
  const decision = decide(read.question)
  const { sentence, ways, contested } = explain(decision, read.question)
  return { ...decision, sentence, alternatives: ways.map(({ id }) => id).sort(), readings: contested }
}

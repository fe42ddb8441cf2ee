import type { LocalDate } from '@kader/domain/local-date'
import { localDate } from '@kader/domain/local-date'
import type { Outcome } from '@kader/domain/vocabulary/outcomes'
import type { Portal } from '@kader/domain/vocabulary/portals'
import { lawfulRulebook, tryVignette } from '@kader/secrecy-rules'
import { type CourseAnswer, answerOfQuestion } from '../answer-of-course.ts'
import { firstSituations } from './first-situations.ts'
import { laterSituations } from './later-situations.ts'
import { numberedVignettes } from './numbered-vignettes.ts'
import type { Situation } from './situation.ts'

export const situations: readonly Situation[] = [...firstSituations, ...laterSituations]

/** What one may answer: mag, mag als, mag niet, kan nu niet beslist worden. */
export const choices = ['yes', 'yes-if', 'no', 'undecided'] as const
export type Choice = (typeof choices)[number]

export interface QuizQuestion extends Situation {
  /** The law of this day decides. */
  readonly at: LocalDate
}

/** The situations that touch the work of one sector, in the order of the dossier. */
export function quizFor(sector: Portal): readonly QuizQuestion[] {
  return situations
    .filter(({ sectors }) => sectors.includes(sector))
    .map((situation) => ({ ...situation, at: localDate(vignetteOf(situation.id).asks[0]) }))
}

/** What the rulebook answers, with everything it rests on. The quiz holds no answer of its own. */
export interface Marking {
  readonly right: Choice
  readonly answer: CourseAnswer
}

export function markingOf(id: string): Marking {
  const { question, decision } = tryVignette(vignetteOf(id))
  return { right: choiceOf(decision.outcome), answer: answerOfQuestion(question, decision) }
}

/** Part of the questions that must be right. */
export const passMark = 0.8

/** What a register of trainings may keep of a finished quiz: codes, no words and no person. */
export interface QuizResult {
  readonly sector: Portal
  /** The day it was taken. */
  readonly at: LocalDate
  /** The rules that marked it. */
  readonly ruleset: string
  readonly answers: readonly { readonly vignette: string; readonly right: boolean }[]
  readonly right: number
  /** How many had to be right. */
  readonly needed: number
  readonly passed: boolean
}

export interface TakenQuiz {
  readonly sector: Portal
  readonly at: LocalDate
  /** By number of the situation; one that was left out counts as wrong. */
  readonly chosen: Readonly<Partial<Record<string, Choice>>>
}

export function markOf({ sector, at, chosen }: TakenQuiz): QuizResult {
  const answers = quizFor(sector).map(({ id }) => ({
    vignette: id,
    right: chosen[id] === markingOf(id).right,
  }))
  const right = answers.filter((answer) => answer.right).length
  const needed = Math.ceil(answers.length * passMark)
  return { sector, at, ruleset: lawfulRulebook.version, answers, right, needed, passed: right >= needed }
}

function choiceOf(outcome: Outcome): Choice {
  switch (outcome) {
    case 'duty':
    case 'permit':
      return 'yes'
    case 'conditional':
      return 'yes-if'
    case 'prohibited':
    case 'no-basis':
      return 'no'
    case 'hold':
    case 'undecidable':
      return 'undecided'
  }
}

function vignetteOf(id: string) {
  const vignette = numberedVignettes.get(id)
  if (vignette === undefined) throw new Error(`No vignette ${id}`)
  return vignette
}

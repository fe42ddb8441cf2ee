import { answerOfCourse } from '@kader/advice/answer-of-course'
import { answerCondition, answerWord } from '@kader/advice/course/answers'
import { begin, type Course } from '@kader/advice/course/course'
import { screenOf } from '@kader/advice/course/screen-of'
import type { Question } from '@kader/domain/question'
import type { Locator } from 'playwright-core'
import { expect } from 'vitest'
import { chooseWord, headingOf, sayConditions } from './answer-screen.ts'

export interface WalkedInPage {
  readonly course: Course
  /** The headings of the questions that were put, in order. */
  readonly asked: readonly string[]
  /** What the page says in the end. */
  readonly sentence: string
}

/** Walks a question as somebody would: reads what is asked, answers that and nothing else, until the answer stands there. */
export async function walkQuestion(walk: Locator, question: Question, from = begin({ at: question.at })): Promise<WalkedInPage> {
  const asked: string[] = []
  let course: Course = from
  for (;;) {
    const screen = screenOf(course)
    if (screen.screen === 'answer') break
    const heading = headingOf(screen)
    await walk.getByRole('heading', { level: 2, name: heading, exact: true }).waitFor()
    asked.push(heading)
    if (screen.screen === 'dimension') {
      const word = question[screen.dimension]
      await chooseWord(walk, word)
      course = answerWord(course, screen.dimension, word)
      continue
    }
    const codes = screen.screen === 'condition' ? [screen.code] : screen.codes
    const said = codes.map((code) => [code, question.conditions[code] ?? 'unknown'] as const)
    await sayConditions(walk, said)
    course = said.reduce((so, [code, one]) => answerCondition(so, code, one), course)
  }
  const sentence = walk.locator('.k-advice-outcome h2')
  await sentence.waitFor()
  return { course, asked, sentence: (await sentence.textContent()) ?? '' }
}

/** What the page must say at the end of this course. */
export function expectedSentence(course: Course): string {
  return answerOfCourse(course).sentence
}

/** The page shows the outcome that the dossier expects. */
export function expectOutcome({ course, sentence }: WalkedInPage, outcome: string): void {
  expect(answerOfCourse(course).outcome).toBe(outcome)
  expect(sentence).toBe(expectedSentence(course))
}

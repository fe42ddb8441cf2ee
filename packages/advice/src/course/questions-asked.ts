import type { Outcome } from '@kader/domain/vocabulary/outcomes'
import { forcingSet, lawfulRulebook, tryVignette, vignettes } from '@kader/secrecy-rules'
import { decided } from './question-of.ts'
import { walkAs } from './walk-as.ts'

/** How much a situation of the dossier is asked, beside the least that could settle it. */
export interface QuestionsAsked {
  readonly id: string
  readonly expected: Outcome
  readonly reached: Outcome
  /** Dimensions and conditions, in the order in which they were asked. */
  readonly asked: readonly string[]
  /** A smallest set of its facts that alone fixes the outcome. */
  readonly forcing: readonly string[]
}

export function questionsAsked(): readonly QuestionsAsked[] {
  return vignettes.map((vignette) => {
    const { question, decision } = tryVignette(vignette)
    const { course, asked } = walkAs(question)
    return {
      id: vignette.id,
      expected: decision.outcome,
      reached: decided(course).outcome,
      asked,
      forcing: forcingSet(lawfulRulebook.compiled, question),
    }
  })
}

export function ratioOf({ asked, forcing }: QuestionsAsked): number {
  return asked.length / forcing.length
}

/** Of an even number, the mean of the two in the middle. */
export function median(numbers: readonly number[]): number {
  const inOrder = [...numbers].sort((a, b) => a - b)
  const middle = inOrder.length / 2
  return ((inOrder[Math.ceil(middle) - 1] ?? 0) + (inOrder[Math.floor(middle)] ?? 0)) / 2
}

import { whyOf } from '@kader/disclosure'
import { AdviceAnswer, AskAdvice } from '@kader/domain/answers/advice'
import type { Code } from '@kader/domain/code'
import type { Question } from '@kader/domain/question'
import type { Portal } from '@kader/domain/vocabulary/portals'
import { decide, lawfulRulebook, taken, waysOut, type Way } from '@kader/secrecy-rules'
import { codes } from '../procedures/codes.ts'

/** "Mag ik dit delen?" in one's own capacity, on today's law. Nothing of the question is kept. */
export function askAdvice(sector: Portal) {
  return codes(sector, AdviceAnswer).unstored(AskAdvice, async ({ mandate, today }, asked) => {
    const question: Question = { ...asked, at: today, holder: mandate.capacity }
    const { conditions: _, ...frame } = question
    const decision = decide(question)
    const ways = waysOut(decision, question, lawfulRulebook)
    return { why: whyOf(frame, decision), alternatives: ways.map((way) => asAlternative(way, question)) }
  })
}

/** The other way as a question of its own, of which nothing is known yet. */
function asAlternative(way: Way, question: Question): AdviceAnswer['alternatives'][number] {
  const { conditions: _, at: __, ...other } = taken(way, question)
  return { rule: way.id as Code, ...other, outcome: decide({ ...other, at: question.at, conditions: {} }).outcome }
}

import { whyOf } from '@kader/disclosure'
import { AdviceAnswer, AskAdvice } from '@kader/domain/answers/advice'
import type { Portal } from '@kader/domain/vocabulary/portals'
import { decide } from '@kader/secrecy-rules'
import { codes } from '../procedures/codes.ts'
import { alternativesTo } from './alternatives.ts'

/** "Mag ik dit delen?" in one's own capacity, on today's law. Nothing of the question is kept. */
export function askAdvice(sector: Portal) {
  return codes(sector, AdviceAnswer).unstored(AskAdvice, async ({ mandate, today }, asked) => {
    const question = { ...asked, at: today, holder: mandate.capacity }
    const { conditions: _, ...frame } = question
    const decision = decide(question)
    return { why: whyOf(frame, decision), alternatives: alternativesTo(decision, question) }
  })
}

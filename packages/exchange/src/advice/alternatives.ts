import type { AdviceAnswer } from '@kader/domain/answers/advice'
import type { Code } from '@kader/domain/code'
import type { Decision } from '@kader/domain/decision'
import type { Question } from '@kader/domain/question'
import { decide, isGround, lawfulRulebook, rowOf, type Ground } from '@kader/secrecy-rules'

type Alternative = AdviceAnswer['alternatives'][number]

/** The lawful other ways that the determining rules name, each as a question of its own, answered by the law of that day. */
export function alternativesTo(decision: Decision, question: Question): Alternative[] {
  const named = decision.rules.flatMap((id) => lawfulRulebook.byId.get(id)?.rule.alternatives ?? [])
  const ways = [...new Set(named)].flatMap((name) => groundOf(name, question) ?? [])
  return ways.map((ground) => {
    const other = asQuestion(ground, question)
    const { conditions: _, at: __, ...frame } = other
    return { rule: ground.id as Code, ...frame, outcome: decide(other).outcome }
  })
}

/** The first ground of that row or id that is in force for this holder. */
function groundOf(name: string, { at, holder }: Question): Ground | undefined {
  return lawfulRulebook.rules
    .filter(isGround)
    .filter((rule) => rule.id === name || rowOf(rule.id) === name)
    .find((rule) => rule.when.holders.includes(holder) && rule.validFrom <= at && (rule.validTo === undefined || at <= rule.validTo))
}

/** The nearest question that this ground reaches: what it shares with the one asked stays as it was. */
function asQuestion({ when }: Ground, question: Question): Question {
  return {
    ...question,
    recipient: nearest(when.recipients, question.recipient),
    setting: nearest(when.settings, question.setting),
    kind: nearest(when.kinds, question.kind),
    purpose: nearest(when.purposes, question.purpose),
    conditions: {},
  }
}

function nearest<Word>(reached: readonly Word[], asked: Word): Word {
  const [first = asked] = reached
  return reached.includes(asked) ? asked : first
}

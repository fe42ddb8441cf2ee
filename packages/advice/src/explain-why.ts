import type { Decision } from '@kader/domain/decision'
import type { Why } from '@kader/domain/shown'
import { explain, lawfulRulebook } from '@kader/secrecy-rules'
import type { AnswerInWords } from './answer-in-words.ts'
import { articleInWords } from './article-in-words.ts'
import { wayInWords } from './way-in-words.ts'

/** Puts the codes of a reason in words. Nothing is decided again: the outcome stays the gateway's. */
export function explainWhy(why: Why): AnswerInWords {
  const { at, holder, recipient, setting, kind, purpose, outcome } = why
  const decision = decisionIn(why)
  const words = explain(decision, { at, holder, recipient, setting, kind, purpose, conditions: {} })
  const behind = [...words.rules, ...words.failed]
  return {
    outcome,
    sentence: words.sentence,
    asOf: at,
    reasons: sentencesOf(words.rules),
    fell: sentencesOf(words.failed),
    unmet: words.unmet,
    unknown: words.unknown,
    articles: words.articles.map(articleInWords),
    obligations: words.obligations,
    contested: words.contested,
    ways: words.ways.map(wayInWords),
    confirmed:
      behind.every(({ confidence }) => confidence !== 'MIXED') &&
      words.articles.every(({ confidence }) => confidence === 'VERIFIED'),
  }
}

function decisionIn(why: Why): Decision {
  return {
    outcome: why.outcome,
    rules: [...why.rules],
    failed: [...why.failed],
    norms: [...why.norms],
    conditions: { unmet: why.unmet, unknown: why.unknown },
    obligations: why.obligations,
    contested: why.contested,
    confidence: 'MIXED',
    ruleset: lawfulRulebook.version,
  }
}

/** Sub-rules of one row often say the same to the person who asks; once is enough. */
function sentencesOf(rules: readonly { readonly sentence: string }[]): string[] {
  return [...new Set(rules.map(({ sentence }) => sentence))]
}

import { lawfulRulebook } from '@kader/secrecy-rules'
import { articleInWords } from './article-in-words.ts'
import type { ArticleInWords } from './article-in-words.ts'

export interface RuleInWords {
  readonly sentence: string
  /** Those in force on the day asked. */
  readonly articles: readonly ArticleInWords[]
}

/** One rule of the public rulebook for people; absent when the rulebook does not hold it. */
export function ruleInWords(id: string, at: string): RuleInWords | undefined {
  const rule = lawfulRulebook.byId.get(id)?.rule
  if (rule === undefined) return undefined
  const norms = rule.norms.flatMap((norm) => lawfulRulebook.norms.get(norm) ?? [])
  const inForce = norms.filter(({ from, to }) => from <= at && (to === undefined || at <= to))
  return { sentence: rule.sentence, articles: inForce.map(articleInWords) }
}

import type { ArticleInWords } from './article-in-words.ts'
import type { Course } from './course/course.ts'
import { type Asked, openRules } from './open-rules.ts'
import { ruleInWords } from './rule-in-words.ts'

/** Why a question is asked: the rules that still turn on it, and the articles they rest on. */
export interface WhyAsked {
  /** Their ids. */
  readonly rules: readonly string[]
  readonly articles: readonly ArticleInWords[]
}

export function whyAsked(course: Course, asked: Asked): WhyAsked {
  const rules = openRules(course, asked)
  const articles = new Map<string, ArticleInWords>()
  for (const { id } of rules) {
    for (const article of ruleInWords(id, course.at)?.articles ?? []) articles.set(article.id, article)
  }
  return { rules: rules.map(({ id }) => id), articles: [...articles.values()] }
}

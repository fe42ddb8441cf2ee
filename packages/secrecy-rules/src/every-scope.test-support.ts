import { addDays, localDate } from '@kader/domain/local-date'
import { Question, firstDay } from '@kader/domain/question'
import { lawfulRulebook } from './lawful-rulebook.ts'
import type { CompiledRule } from './rulebook.ts'

/** A set of rules that apply together somewhere, with a question from there. */
export interface Scope {
  readonly rules: readonly CompiledRule[]
  readonly witness: Question
}

/** Every set of jointly applicable rules in the whole space of days and dimensions. */
export function everyScope(): Scope[] {
  const scopes = new Map<string, Scope>()
  for (const [place, there] of lawfulRulebook.bySettingAndKind) {
    const [setting, kind] = place.split(' ')
    for (const at of turningDays()) {
      const live = there.filter(({ rule }) => rule.validFrom <= at && at <= (rule.validTo ?? '9999-12-31'))
      for (const holder of alike(live, 'holders')) {
        const heard = live.filter((one) => one.holders.has(holder))
        for (const recipient of alike(heard, 'recipients')) {
          const spoken = heard.filter((one) => one.recipients.has(recipient))
          for (const purpose of alike(spoken, 'purposes')) {
            const rules = spoken.filter((one) => one.purposes.has(purpose))
            const key = rules.map(({ rule }) => rule.id).join(' ')
            if (scopes.has(key)) continue
            const asked = { at, holder, recipient, setting, kind, purpose, conditions: {} }
            scopes.set(key, { rules, witness: Question.parse(asked) })
          }
        }
      }
    }
  }
  return [...scopes.values()]
}

/** The days on which some rule begins, or has just ended. */
function turningDays(): string[] {
  const days = lawfulRulebook.rules.flatMap(({ validFrom, validTo }) => [
    validFrom < firstDay ? firstDay : validFrom,
    ...(validTo === undefined ? [] : [addDays(localDate(validTo), 1)]),
  ])
  return [...new Set(days)].sort()
}

/** One word for every way in which words differ: those in the same rules are alike. */
function alike(rules: readonly CompiledRule[], dimension: 'holders' | 'recipients' | 'purposes'): string[] {
  const words = new Set(rules.flatMap((one) => [...one[dimension]]))
  const first = new Map<string, string>()
  for (const word of words) {
    const inRules = rules.map((one) => (one[dimension].has(word) ? 1 : 0)).join('')
    if (!first.has(inRules)) first.set(inRules, word)
  }
  return [...first.values()]
}

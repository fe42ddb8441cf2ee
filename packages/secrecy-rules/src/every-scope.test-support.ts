import { addDays, localDate } from '@kader/domain/local-date'
import { Question, firstDay } from '@kader/domain/question'
import { Kind } from '@kader/domain/vocabulary/kinds'
import { Setting } from '@kader/domain/vocabulary/settings'
import { lawfulRulebook } from './lawful-rulebook.ts'
import type { Rule, When } from './rule.ts'

/** A set of rules that apply together somewhere, with a question from there. */
export interface Scope {
  readonly rules: readonly Rule[]
  readonly witness: Question
}

/** Every set of jointly applicable rules in the whole space, found without the compiled structure. */
export function everyScope(): Scope[] {
  const scopes = new Map<string, Scope>()
  for (const { at, setting, kind, live } of everyPlace()) {
    for (const holder of alike(live, 'holders')) {
      const heard = live.filter(({ when }) => has(when.holders, holder))
      for (const recipient of alike(heard, 'recipients')) {
        const spoken = heard.filter(({ when }) => has(when.recipients, recipient))
        for (const purpose of alike(spoken, 'purposes')) {
          const rules = spoken.filter(({ when }) => has(when.purposes, purpose))
          const key = rules.map(({ id }) => id).join(' ')
          if (scopes.has(key)) continue
          const asked = { at, holder, recipient, setting, kind, purpose, conditions: {} }
          scopes.set(key, { rules, witness: Question.parse(asked) })
        }
      }
    }
  }
  return [...scopes.values()]
}

function* everyPlace(): Generator<{ at: string; setting: Setting; kind: Kind; live: readonly Rule[] }> {
  for (const setting of Setting.options) {
    for (const kind of Kind.options) {
      const there = lawfulRulebook.rules.filter(
        ({ when }) => when.settings.includes(setting) && when.kinds.includes(kind),
      )
      for (const at of turningDays()) {
        const live = there.filter((rule) => rule.validFrom <= at && at <= (rule.validTo ?? '9999-12-31'))
        yield { at, setting, kind, live }
      }
    }
  }
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
function alike(rules: readonly Rule[], dimension: keyof When): string[] {
  const words = new Set<string>(rules.flatMap(({ when }) => [...when[dimension]]))
  const first = new Map<string, string>()
  for (const word of words) {
    const inRules = rules.map(({ when }) => (has(when[dimension], word) ? 1 : 0)).join('')
    if (!first.has(inRules)) first.set(inRules, word)
  }
  return [...first.values()]
}

function has(words: readonly string[], word: string): boolean {
  return words.includes(word)
}

import { outcomeAt } from './outcome-at.ts'
import { type RuleClass, knownIn } from './rule-class.ts'

/** What is known of the conditions before the open ones are answered. */
export type SaidBefore = (code: string) => boolean | undefined

/**
 * The outcomes people would be shown in this class for every way in which a few of the open conditions fail.
 * Two classes with the same chances and the same text here answer the same, the kind of no included.
 */
export function refusalsShown(at: RuleClass, open: readonly string[], before: SaidBefore): string {
  const shown = (answers: ReadonlyMap<string, boolean | undefined>): string =>
    outcomeAt(
      at,
      knownIn(at, (code) => (answers.has(code) ? answers.get(code) : before(code))),
    )
  const all = (said: boolean | undefined): Map<string, boolean | undefined> =>
    new Map(open.map((code) => [code, said]))
  const outcomes = [all(undefined), all(false)].map(shown)
  for (const code of open)
    for (const rest of [true, undefined])
      for (const said of [false, undefined]) outcomes.push(shown(all(rest).set(code, said)))
  return outcomes.join()
}

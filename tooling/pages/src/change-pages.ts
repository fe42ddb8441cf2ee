import { addDays, localDate } from '@kader/domain/local-date'
import { firstDay } from '@kader/domain/question'
import {
  type ChangeGroup,
  type Dimension,
  type ReasonChange,
  diff,
  diffOfReasons,
  lawfulRulebook,
  norms,
  timeline,
} from '@kader/secrecy-rules'
import { normLink, ruleLink } from './rule-pages.ts'
import { code, day, dutch } from './words.ts'

const law = lawfulRulebook.compiled

/** Every day on which a rule begins or has just ended, or the frame of the law changes. */
export const changeDays: readonly string[] = [
  ...new Set([...law.periods.map(({ from }) => from), ...timeline.map(({ from }) => from as string)]),
]
  .filter((at) => at > firstDay)
  .sort()

/** One page for each change of law: what begins and ends, and every answer that changes. */
export function changePages(): ReadonlyMap<string, string> {
  return new Map(changeDays.map((at) => [`rulebook/change-${at}.md`, pageOn(at)]))
}

function pageOn(at: string): string {
  const before = addDays(localDate(at), -1)
  const sides = [
    { rulebook: law, at: before },
    { rulebook: law, at },
  ] as const
  const groups = diff(...sides)
  const reasons = diffOfReasons(...sides)
  const begun = lawfulRulebook.rules.filter(({ validFrom }) => validFrom === at)
  const ended = lawfulRulebook.rules.filter(({ validTo }) => validTo === before)
  const list = (title: string, links: readonly string[]): string[] =>
    links.length === 0 ? [] : [`- ${title}: ${links.join(', ')}`]
  return [
    `# Wat verandert op ${day(at)}`,
    timeline.find(({ from }) => from === at)?.changes ?? '',
    [
      ...list(
        'Nieuwe regels',
        begun.map(({ id }) => ruleLink(id)),
      ),
      ...list(
        'Regels die ophielden',
        ended.map(({ id }) => ruleLink(id)),
      ),
      ...list(
        'Nieuwe normen',
        norms.filter(({ from }) => from === at).map(({ id }) => normLink(id)),
      ),
      ...list(
        'Normen die ophielden',
        norms.filter((norm) => 'to' in norm && norm.to === before).map(({ id }) => normLink(id)),
      ),
      ...list('Regels die vanaf nu op andere artikelen steunen', otherArticles(before, at).map(ruleLink)),
    ].join('\n'),
    '## Antwoorden die veranderen',
    groups.length === 0
      ? 'Geen enkel antwoord verandert; enkel waarop het steunt.'
      : groups.map(inMarkdown).join('\n\n'),
    '## Hetzelfde antwoord om een andere reden',
    reasons.length === 0
      ? 'Geen enkel antwoord dat gelijk blijft, steunt op een andere regel.'
      : reasonTable(reasons),
    '',
  ]
    .filter((part, place, all) => part !== '' || place === all.length - 1)
    .join('\n\n')
}

/** Rules in force on both days that cite other articles on the second. */
function otherArticles(before: string, at: string): string[] {
  const cited = (ids: readonly string[], day: string): string =>
    ids
      .filter((id) => {
        const { from, to } = lawfulRulebook.norms.get(id)!
        return from <= day && (to === undefined || day <= to)
      })
      .join()
  return lawfulRulebook.rules
    .filter(({ validFrom, validTo }) => validFrom <= before && (validTo === undefined || validTo >= at))
    .filter((rule) => cited(rule.norms, before) !== cited(rule.norms, at))
    .map(({ id }) => id)
}

function reasonTable(reasons: readonly ReasonChange<Dimension>[]): string {
  const lines = reasons.map(({ outcome, gone, come, questions, example }) => {
    const ids = (rules: readonly string[]): string => rules.map(ruleLink).join(' ') || '–'
    return `| ${dutch(outcome)} | ${ids(gone)} | ${ids(come)} | ${questions} | ${inWords(example)} |`
  })
  return `| antwoord | steunde op | steunt op | vragen | bijvoorbeeld |\n|---|---|---|---|---|\n${lines.join('\n')}`
}

function inWords({
  holder,
  recipient,
  setting,
  kind,
  purpose,
  conditions,
}: ReasonChange<Dimension>['example']): string {
  const said = Object.entries(conditions).map(([name, yes]) => `${name} ${yes ? 'ja' : 'nee'}`)
  const where = [`${holder} aan ${recipient}`, setting, kind, purpose].join(', ')
  return `${code(where)}${said.length === 0 ? '' : `; ${said.join(', ')}`}`
}

function inMarkdown({ rules, changes }: ChangeGroup<Dimension>): string {
  const lines = changes.map(({ before, after, questions, example }) => {
    return `| ${dutch(before)} | ${dutch(after)} | ${questions} | ${inWords(example)} |`
  })
  return `### ${rules.map(ruleLink).join(' ')}\n\n| was | wordt | vragen | bijvoorbeeld |\n|---|---|---|---|\n${lines.join('\n')}`
}

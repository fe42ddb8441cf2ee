import { addDays, localDate } from '@kader/domain/local-date'
import { firstDay } from '@kader/domain/question'
import { type ChangeGroup, type Dimension, diff, lawfulRulebook, norms, timeline } from '@kader/secrecy-rules'
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
  const groups = diff({ rulebook: law, at: before }, { rulebook: law, at })
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
    ].join('\n'),
    groups.length === 0
      ? 'Geen enkel antwoord verandert; enkel de artikelen waarop het steunt.'
      : groups.map(inMarkdown).join('\n\n'),
    '',
  ]
    .filter((part, place, all) => part !== '' || place === all.length - 1)
    .join('\n\n')
}

function inMarkdown({ rules, changes }: ChangeGroup<Dimension>): string {
  const lines = changes.map(({ before, after, questions, example }) => {
    const { holder, recipient, setting, kind, purpose, conditions } = example
    const said = Object.entries(conditions).map(([name, yes]) => `${name} ${yes ? 'ja' : 'nee'}`)
    const where = [`${holder} aan ${recipient}`, setting, kind, purpose].join(', ')
    return `| ${dutch(before)} | ${dutch(after)} | ${questions} | ${code(where)}${said.length === 0 ? '' : `; ${said.join(', ')}`} |`
  })
  return `## ${rules.map(ruleLink).join(' ')}\n\n| was | wordt | vragen | bijvoorbeeld |\n|---|---|---|---|\n${lines.join('\n')}`
}

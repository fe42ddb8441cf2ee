import { addDays, localDate } from '@kader/domain/local-date'
import { firstDay } from '@kader/domain/question'
import { type Rule, lawfulRulebook } from '@kader/secrecy-rules'
import { onlyDefaultSections } from './only-default.ts'
import { normLink, ruleLink } from './rule-pages.ts'
import { day, period } from './words.ts'

/** Where a rule has no norm in force, where the old text fills in, and what was not read. */
export function gapsPage(): string {
  const gaps = lawfulRulebook.rules.flatMap((rule) =>
    gapsOf(rule).map((gap) => `- ${ruleLink(rule.id)}: ${gap}`),
  )
  const remarks = lawfulRulebook.rules.flatMap(({ id, editorial }) =>
    editorial === undefined ? [] : [`- ${ruleLink(id)}: ${editorial}`],
  )
  const unread = [...lawfulRulebook.norms.values()].filter(({ sources }) => sources.length === 0)
  return [
    '# Gaten in het dossier',
    'Waar het dossier zwijgt of onzeker is, staat dat hier. Er is niets bijverzonnen.',
    '## Regels die een tijd zonder norm in het dossier stonden',
    'Op die dagen zegt het antwoord zelf dat er geen norm in het regelboek staat.',
    gaps.join('\n') || 'Geen.',
    '## Redactionele aanvullingen',
    remarks.join('\n') || 'Geen.',
    '## Normen waarvan geen bron is gelezen',
    unread.map(({ id }) => `- ${normLink(id)}`).join('\n') || 'Geen.',
    ...onlyDefaultSections(),
    '',
  ].join('\n\n')
}

function gapsOf(rule: Rule): string[] {
  const start = rule.validFrom < firstDay ? firstDay : rule.validFrom
  const ends = rule.norms.flatMap((id) => {
    const { from, to } = lawfulRulebook.norms.get(id)!
    return to === undefined ? [from] : [from, addDays(to, 1)]
  })
  const turns = [
    ...new Set([start, ...ends.filter((at) => at > start && at <= (rule.validTo ?? '9999'))]),
  ].sort()
  return turns.flatMap((from, place) => {
    if (rule.norms.some((id) => covers(id, from))) return []
    const next = turns[place + 1]
    const last = next === undefined ? rule.validTo : addDays(localDate(next), -1)
    const cited = (rule.explains ?? []).length > 0 ? ' (een norm wordt wel ter toelichting genoemd)' : ''
    return [
      `${last === undefined ? `vanaf ${day(from)}` : period(from, last)} is er geen norm van kracht${cited}`,
    ]
  })
}

function covers(id: string, at: string): boolean {
  const { from, to } = lawfulRulebook.norms.get(id)!
  return from <= at && (to === undefined || at <= to)
}

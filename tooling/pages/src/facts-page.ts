import type { ConditionCode } from '@kader/domain/vocabulary/conditions'
import { isGround, isGuard, lawfulRulebook, type Rule } from '@kader/secrecy-rules'
import { keptFacts } from './facts.ts'
import { ruleLink } from './rule-pages.ts'
import { code, dutch } from './words.ts'

/** For every fact that is kept: the conditions it answers, and the rules whose outcome that answer changes. */
export function factsPage(): string {
  const rows = Object.entries(keptFacts).flatMap(([name, { dutch: about, feeds }]) =>
    feeds.length === 0
      ? [`| ${code(name)} | ${about} | geen | geen |`]
      : feeds.map(
          (condition) => `| ${code(name)} | ${about} | ${conditionLink(condition)} | ${countOf(condition)} |`,
        ),
  )
  return [
    '# Welk feit welke beslissing verandert',
    'Kader beslist nooit op een feit zelf, enkel op een voorwaarde die eruit volgt ([waar elk antwoord vandaan komt](conditions.md)). Deze bladzijde zegt voor elk feit in de registers welke voorwaarde het beantwoordt, en voor elke voorwaarde welke regels dan anders uitvallen, op welke dag ook. Ze wordt geschreven door `node tooling/pages/src/write-pages.ts` uit de regels zelf. Een antwoord dat wegvalt, opent nooit iets.',
    'De regels van een overeenkomst staan hier niet bij: een getekende versie sluit wat haar eigen regels noemen, en opent niets.',
    `## De feiten\n\n| feit | wat het is | voorwaarde | regels |\n|---|---|---|---|\n${rows.join('\n')}`,
    `## De voorwaarden\n\n${fedConditions().map(conditionSection).join('\n\n')}`,
    '',
  ].join('\n\n')
}

/** Every condition that some fact answers, in the order of its name. */
export function fedConditions(): readonly ConditionCode[] {
  return [...new Set(Object.values(keptFacts).flatMap(({ feeds }) => feeds))].toSorted((a, b) =>
    a.localeCompare(b),
  )
}

function conditionSection(condition: ConditionCode): string {
  const opened = rulesOpenedBy(condition)
  const lifted = rulesLiftedBy(condition)
  const rows = [
    ...outcomeRows(opened, { permit: '`permit`: het mag', duty: '`duty`: het moet' }, 'opent pas na ja'),
    ...outcomeRows(
      lifted,
      { prohibit: '`prohibited`: het mag niet', hold: '`hold`: wordt aangehouden' },
      'houdt tegen zolang het geen ja is',
    ),
  ]
  const table =
    rows.length === 0
      ? 'Geen regel vraagt ernaar.'
      : `| uitkomst | hoe | regels |\n|---|---|---|\n${rows.join('\n')}`
  return `### <a id="${condition.toLowerCase()}"></a>${code(condition)}\n\n${dutch(condition)}\n\n${table}`
}

function outcomeRows(
  rules: readonly Rule[],
  outcomes: Readonly<Partial<Record<Rule['effect'], string>>>,
  how: string,
): readonly string[] {
  return Object.entries(outcomes).flatMap(([effect, outcome]) => {
    const named = rules
      .filter((rule) => rule.effect === effect)
      .map(({ id }) => ruleLink(id).replace('](', '](rulebook/'))
    return named.length === 0 ? [] : [`| ${outcome} | ${how} | ${named.join(', ')} |`]
  })
}

export function rulesOpenedBy(condition: ConditionCode): readonly Rule[] {
  return lawfulRulebook.rules.filter((rule) => isGround(rule) && rule.requires.includes(condition))
}

export function rulesLiftedBy(condition: ConditionCode): readonly Rule[] {
  return lawfulRulebook.rules.filter((rule) => isGuard(rule) && rule.unless?.includes(condition) === true)
}

function conditionLink(condition: ConditionCode): string {
  return `[${condition}](#${condition.toLowerCase()})`
}

function countOf(condition: ConditionCode): string {
  const count = rulesOpenedBy(condition).length + rulesLiftedBy(condition).length
  return count === 0 ? 'geen' : `${count}`
}

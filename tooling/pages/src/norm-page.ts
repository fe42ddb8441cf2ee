import { lawfulRulebook, norms } from '@kader/secrecy-rules'
import { ruleLink } from './rule-pages.ts'
import { dutch, period } from './words.ts'

/** Every norm with the rules that lean on it. */
export function normPage(): string {
  return `# De normen\n\n${norms.map((norm) => inMarkdown(norm.id)).join('\n\n')}\n`
}

function inMarkdown(id: string): string {
  const norm = lawfulRulebook.norms.get(id)!
  const rules = lawfulRulebook.rules.filter((rule) =>
    ([...rule.norms, ...(rule.explains ?? [])] as readonly string[]).includes(id),
  )
  const lines = [
    `- Gelezen: **${dutch(norm.confidence)}** (${norm.confidence})`,
    `- Van kracht: ${period(norm.from, norm.to)}`,
    `- Bron: ${norm.sources.length === 0 ? 'niet gelezen' : norm.sources.join(', ')}`,
    `- Regels: ${rules.length === 0 ? 'geen; deze norm licht enkel toe' : rules.map((rule) => ruleLink(rule.id)).join(', ')}`,
    ...(norm.note === undefined ? [] : [`- Opmerking: ${norm.note}`]),
  ]
  return `## <a id="${id}"></a>${norm.citation}\n\n${norm.title}. ${norm.effect}\n\n${lines.join('\n')}`
}

import { lawfulRulebook, norms } from '@kader/secrecy-rules'
import { changeDays, changePages } from './change-pages.ts'
import { factsPage } from './facts-page.ts'
import { gapsPage } from './gaps-page.ts'
import { matrixDays, matrixPages } from './matrix-pages.ts'
import { normPage } from './norm-page.ts'
import { obligationsPage } from './obligations-page.ts'
import { chapters, rulePages } from './rule-pages.ts'
import { vocabularyPage } from './vocabulary-page.ts'
import { day } from './words.ts'

/** Every generated page by its path under `docs/`. */
export function allPages(): ReadonlyMap<string, string> {
  return new Map([
    ['vocabulary.md', vocabularyPage()],
    ['facts.md', factsPage()],
    ['obligations.md', obligationsPage()],
    ['rulebook/README.md', index()],
    ['rulebook/norms.md', normPage()],
    ['rulebook/gaps.md', gapsPage()],
    ...rulePages(),
    ...matrixPages(),
    ...changePages(),
  ])
}

function index(): string {
  return [
    '# Het regelboek',
    `${lawfulRulebook.rules.length} regels en ${norms.length} normen, voor elke dag vanaf ${day('2016-01-01')}. Deze bladzijden worden geschreven door \`node tooling/pages/src/write-pages.ts\`; een test vergelijkt ze met de regels zelf.`,
    `## De regels\n\n${Object.entries(chapters)
      .map(([letter, title]) => `- [${title}](rules-${letter}.md)`)
      .join('\n')}`,
    '## De normen\n\n- [Alle normen, met de regels die erop steunen](norms.md)\n- [Gaten in het dossier](gaps.md)\n- [Woordenlijst](../vocabulary.md)',
    `## Van sector tot sector\n\n${matrixDays.map((from) => `- [vanaf ${day(from)}](matrix-${from}.md)`).join('\n')}`,
    `## Wat veranderde\n\n${changeDays.map((at) => `- [${day(at)}](change-${at}.md)`).join('\n')}`,
    '',
  ].join('\n\n')
}

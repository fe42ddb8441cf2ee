import { obligationEffects, type ObligationEffect } from '@kader/domain/obligation-effects'
import { obligations, ObligationCode } from '@kader/domain/vocabulary/obligations'
import { lawfulRulebook } from '@kader/secrecy-rules'
import { ruleLink } from './rule-pages.ts'
import { code } from './words.ts'

/** For every obligation: what it asks, who carries it out and how, and the rules that leave it. */
export function obligationsPage(): string {
  const rows = ObligationCode.options.map((one) => `| ${code(one)} | ${obligations[one].dutch} | ${howOf(obligationEffects[one])} | ${rulesOf(one)} |`)
  return [
    '# Wat er met een verplichting gebeurt',
    'Een beslissing laat verplichtingen na. Elke code is ofwel een gevolg dat Kader zelf uitvoert, ofwel een taak van wie het zei, met een laatste dag; de taak staat op Vandaag tot hij gedaan is, of met reden gelaten. Deze bladzijde wordt geschreven door `node tooling/pages/src/write-pages.ts` uit de code zelf.',
    `| code | wat de wet vraagt | wie en hoe | regels |\n|---|---|---|---|\n${rows.join('\n')}`,
    '',
  ].join('\n\n')
}

function howOf(effect: ObligationEffect): string {
  return effect.by === 'kader' ? `Kader: ${effect.effect}` : `wie het zei, binnen ${effect.days} dagen: ${effect.task}`
}

function rulesOf(obligation: ObligationCode): string {
  const rules = lawfulRulebook.rules.filter((rule) => rule.obligations.some((one) => one === obligation))
  return rules.length === 0 ? 'geen' : rules.map(({ id }) => ruleLink(id).replace('](', '](rulebook/')).join(', ')
}

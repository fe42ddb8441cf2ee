import { capacities } from '@kader/domain/vocabulary/capacities'
import { confidences } from '@kader/domain/vocabulary/confidence'
import { contestedQuestions } from '@kader/domain/vocabulary/contested'
import { kinds } from '@kader/domain/vocabulary/kinds'
import { obligations } from '@kader/domain/vocabulary/obligations'
import { outcomes } from '@kader/domain/vocabulary/outcomes'
import { purposes } from '@kader/domain/vocabulary/purposes'
import { regimes } from '@kader/domain/vocabulary/regimes'
import { sectors } from '@kader/domain/vocabulary/sectors'
import { settings } from '@kader/domain/vocabulary/settings'
import { conditionsInEnglish, workingTranslation } from '@kader/secrecy-rules/english'
import { code, dutch } from './words.ts'

const example = {
  at: '2026-10-05',
  holder: 'clb-worker',
  recipient: 'police-officer',
  setting: 'bilateral',
  kind: 'SIG',
  purpose: 'prevent-terrorism',
  conditions: { 'C-INV': true, 'C-LIST': false },
}

/** Every dimension and every value of a question and a decision. */
export function vocabularyPage(): string {
  const people = Object.entries(capacities).map(
    ([id, { dutch: name, sector, regime, as, seat }]) =>
      `| ${code(id)} | ${name} | ${sectors[sector].dutch} | ${regimes[regime].dutch} | ${as === 'both' ? 'geeft en ontvangt' : 'ontvangt enkel'} | ${seat ? 'ja' : ''} |`,
  )
  return [
    '# Woordenlijst van vraag en antwoord',
    'Een vraag heeft een dag, vijf woorden en wat bekend is van de voorwaarden. Elk woord hieronder is vast; een ander woord is een fout die het dichtste bekende woord noemt. Een voorwaarde is `true` (ja) of `false` (nee); al het andere is niet bekend. Ja is altijd het antwoord dat meer toelaat.',
    `\`\`\`json\n${JSON.stringify(example)}\n\`\`\``,
    `## \`holder\` en \`recipient\`: wie geeft en wie ontvangt\n\n| woord | Nederlands | sector | geheim | rol | zetel in de LIVC-R |\n|---|---|---|---|---|---|\n${people.join('\n')}`,
    table('`setting`: waar of hoe', settings),
    table('`kind`: soort informatie', kinds),
    table('`purpose`: waarvoor', purposes),
    conditionTable(),
    table('`outcome`: antwoorden', outcomes),
    table('`obligations`: wat daarna moet', obligations),
    table('`contested`: waarover juristen verschillen', contestedQuestions),
    table('`confidence`: zekerheid', confidences),
    '',
  ].join('\n\n')
}

function conditionTable(): string {
  const lines = Object.entries(conditionsInEnglish).map(
    ([name, { question }]) => `| ${code(name)} | ${dutch(name)} | ${question} |`,
  )
  return `## \`conditions\`: voorwaarden\n\n| woord | Nederlands | English: ${workingTranslation} |\n|---|---|---|\n${lines.join('\n')}`
}

function table(title: string, words: object): string {
  const lines = Object.keys(words).map((word) => `| ${code(word)} | ${dutch(word)} |`)
  return `## ${title}\n\n| woord | Nederlands |\n|---|---|\n${lines.join('\n')}`
}

import { LocalDate } from '@kader/domain/local-date'
import { firstDay } from '@kader/domain/question'
import { type ChangeGroup, type Dimension, diff, lawfulRulebook } from '@kader/secrecy-rules'
import { Command } from 'commander'
import { fail } from './fail.ts'
import { printJson } from './print-json.ts'

/** `kader diff FROM TO`: every question whose answer differs between two days, by the rule that causes it. */
export function diffCommand(): Command {
  return new Command('diff')
    .description('toont elke vraag waarvan het antwoord verandert tussen twee dagen')
    .argument('<van>', 'jjjj-mm-dd')
    .argument('<tot>', 'jjjj-mm-dd')
    .option('--json', 'in JSON')
    .action((from: string, to: string, { json }: { readonly json?: boolean }) => {
      const wrong = [from, to].find((day) => !LocalDate.safeParse(day).success || day < firstDay)
      if (wrong !== undefined) return fail(`'${wrong}' is geen dag vanaf ${firstDay}.`)
      const rulebook = lawfulRulebook.compiled
      const groups = diff({ rulebook, at: from }, { rulebook, at: to })
      if (json === true) return printJson(groups)
      process.stdout.write(
        groups.length === 0 ? 'Geen enkel antwoord verandert.\n' : groups.map(inWords).join('\n'),
      )
    })
}

function inWords({ rules, changes }: ChangeGroup<Dimension>): string {
  const lines = changes.map(({ before, after, questions, example }) => {
    const { holder, recipient, setting, kind, purpose } = example
    const place = `${holder} > ${recipient}, ${setting}, ${kind}, ${purpose}`
    return `  ${before} wordt ${after}: ${questions} vragen\n    bijvoorbeeld ${place} ${JSON.stringify(example.conditions)}`
  })
  return `${rules.join(' ')}\n${lines.join('\n')}\n`
}

import { analyse, lawfulRulebook } from '@kader/secrecy-rules'
import { Command } from 'commander'
import { fail } from './fail.ts'
import { printJson } from './print-json.ts'

/** `kader analyse`: what can be said of every question there is; exit code 1 when anything undeclared is found. */
export function analyseCommand(): Command {
  return new Command('analyse')
    .description('zoekt tegenspraak, dode regels en dubbele sloten in alle mogelijke vragen')
    .option('--json', 'in JSON')
    .action(({ json }: { readonly json?: boolean }) => {
      const defaults = lawfulRulebook.rules.map(({ id }) => id).filter((id) => id.startsWith('G01'))
      const found = analyse(lawfulRulebook.compiled, { defaults })
      if (json === true) printJson(found)
      else process.stdout.write(inWords(found))
      const undeclared = found.conflicts.length + found.dead.length
      if (undeclared > 0) fail(`${undeclared} keer tegenspraak of een dode regel.`)
    })
}

function inWords({ conflicts, dead, redundantGuards, counts }: ReturnType<typeof analyse>): string {
  return [
    `Tegenspraak zonder voorrang: ${conflicts.map(({ ground, guard }) => `${ground} en ${guard}`).join(', ') || 'geen'}`,
    `Regels die nergens spreken: ${dead.join(' ') || 'geen'}`,
    `Verboden die enkel een tweede slot zijn: ${redundantGuards.join(' ') || 'geen'}`,
    ...counts.flatMap(({ from, to, places, silent, onlyDefault, outcomes }) => [
      `\n${from} tot ${to ?? 'nu'}: ${places} plaatsen, ${silent} zonder regel, ${onlyDefault} met enkel de standaardregel`,
      ...Object.entries(outcomes).map(([outcome, count]) => `  ${outcome.padEnd(13)}${count}`),
    ]),
    '',
  ].join('\n')
}

import { text } from 'node:stream/consumers'
import { answerQuestion } from '@kader/advice/answer-question'
import { Command } from 'commander'
import { adviseOnTerminal } from './advise-on-terminal.ts'
import { printJson } from './print-json.ts'

/** `kader advise`: asks on the terminal, or answers questions in JSON on standard input. */
export function adviseCommand(): Command {
  return new Command('advise')
    .description('mag ik dit delen? met --json: een vraag of een lijst van vragen op de standaardinvoer')
    .option('--json', 'vragen en antwoorden in JSON')
    .action(({ json }: { readonly json?: boolean }) => (json === true ? adviseInJson() : adviseOnTerminal()))
}

async function adviseInJson(): Promise<void> {
  const given = parsed(await text(process.stdin))
  const answers = (Array.isArray(given) ? given : [given]).map(answerQuestion)
  if (answers.some((answer) => 'error' in answer)) process.exitCode = 2
  printJson(Array.isArray(given) ? answers : answers[0])
}

function parsed(given: string): unknown {
  try {
    return JSON.parse(given)
  } catch {
    return given
  }
}

import { text } from 'node:stream/consumers'
import { readQuestion } from '@kader/domain/question'
import { decide, explain } from '@kader/secrecy-rules'
import { Command } from 'commander'
import { adviseOnTerminal } from './advise-on-terminal.ts'
import { mistakeInQuestion } from './mistake-in-question.ts'
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
  const answers = (Array.isArray(given) ? given : [given]).map(answerTo)
  if (answers.some((answer) => 'error' in answer)) process.exitCode = 2
  printJson(Array.isArray(given) ? answers : answers[0])
}

function answerTo(input: unknown): object {
  const error = mistakeInQuestion(input)
  if (error !== undefined) return { error }
  const read = readQuestion(input)
  if (!read.ok) return { error: { field: read.mistakes[0]?.field ?? 'question', value: null, nearest: null } }
  const decision = decide(read.question)
  const { sentence, ways, contested } = explain(decision, read.question)
  return { ...decision, sentence, alternatives: ways.map(({ id }) => id).sort(), readings: contested }
}

function parsed(given: string): unknown {
  try {
    return JSON.parse(given)
  } catch {
    return given
  }
}

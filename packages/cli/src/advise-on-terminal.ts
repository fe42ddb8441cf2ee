import { createInterface } from 'node:readline'
import { LocalDate } from '@kader/domain/local-date'
import { firstDay } from '@kader/domain/question'
import { answerOnTerminal } from './answer-on-terminal.ts'
import { fail } from './fail.ts'
import { type AskOnTerminal, walkOnTerminal } from './walk-on-terminal.ts'

/** Asks one thing at a time, and only what can still change the answer. */
export async function adviseOnTerminal(): Promise<void> {
  const lines = createInterface({ input: process.stdin, terminal: false })[Symbol.asyncIterator]()
  const ask: AskOnTerminal = async (question) => {
    process.stdout.write(`${question}\n> `)
    const line = await lines.next()
    return line.done === true ? undefined : line.value.trim()
  }
  const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Brussels' })
  const said = (await ask(`Op welke dag? (jjjj-mm-dd, leeg is vandaag, ${today})`)) ?? ''
  const day = LocalDate.safeParse(said === '' ? today : said)
  if (!day.success || day.data < firstDay)
    return fail('Dit is geen dag waarover we beslissen. Schrijf jjjj-mm-dd, vanaf 2016-01-01.')
  const course = await walkOnTerminal(ask, day.data)
  if (course === undefined) return fail('Er kwam geen antwoord meer.')
  process.stdout.write(`\n${answerOnTerminal(course)}`)
}

import { createInterface } from 'node:readline'
import { readQuestion } from '@kader/domain/question'
import { capacities } from '@kader/domain/vocabulary/capacities'
import { ConditionCode, conditions } from '@kader/domain/vocabulary/conditions'
import { kinds } from '@kader/domain/vocabulary/kinds'
import { nearestWord } from '@kader/domain/vocabulary/nearest-word'
import { purposes } from '@kader/domain/vocabulary/purposes'
import { settings } from '@kader/domain/vocabulary/settings'
import {
  type Dimension,
  type QuestionSoFar,
  decide,
  dimensions,
  explain,
  lawfulRulebook,
  nextQuestion,
} from '@kader/secrecy-rules'
import { fail } from './fail.ts'

const questions: Readonly<Record<Dimension, string>> = {
  setting: 'Waar of hoe wilt u het vertellen?',
  kind: 'Welk soort informatie is het?',
  holder: 'In welke functie hebt u de informatie?',
  recipient: 'Aan wie wilt u het vertellen?',
  purpose: 'Waarvoor?',
}
const dutch: Readonly<Record<string, { readonly dutch: string }>> = {
  ...capacities,
  ...kinds,
  ...purposes,
  ...settings,
}

type Ask = (question: string) => Promise<string | undefined>

/** Asks one thing at a time, and only what can still change the answer. */
export async function adviseOnTerminal(): Promise<void> {
  const lines = createInterface({ input: process.stdin, terminal: false })[Symbol.asyncIterator]()
  const ask: Ask = async (question) => {
    process.stdout.write(`${question}\n> `)
    const line = await lines.next()
    return line.done === true ? undefined : line.value.trim()
  }
  const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Brussels' })
  const at = (await ask(`Op welke dag? (jjjj-mm-dd, leeg is vandaag, ${today})`)) ?? ''
  const place = await askPlace(ask, at === '' ? today : at)
  if (place === undefined) return fail('Er kwam geen antwoord meer.')
  const given = await askConditions(ask, place)
  const read = readQuestion({ ...place, conditions: given })
  if (!read.ok) return fail(read.mistakes.map(({ message }) => message).join('\n'))
  process.stdout.write(`\n${inWords(explain(decide(read.question), read.question))}\n`)
}

async function askPlace(ask: Ask, at: string): Promise<QuestionSoFar<Dimension> | undefined> {
  let soFar: QuestionSoFar<Dimension> = { at, conditions: {} }
  for (const _ of Object.keys(dimensions)) {
    const next = nextQuestion(lawfulRulebook.compiled, soFar).ask
    const left = (Object.keys(dimensions) as Dimension[]).filter((name) => soFar[name] === undefined)
    const name = next !== undefined && 'dimension' in next ? next.dimension : left[0]
    if (name === undefined) break
    const word = await askWord(ask, name)
    if (word === undefined) return undefined
    soFar = { ...soFar, [name]: word }
  }
  return soFar
}

async function askWord(ask: Ask, name: Dimension): Promise<string | undefined> {
  const words: readonly string[] = dimensions[name]
  const list = words.map(
    (word, place) => `${`${place + 1}`.padStart(3)}  ${word}  ${dutch[word]?.dutch ?? ''}`,
  )
  let said = await ask(`\n${questions[name]}\n${list.join('\n')}`)
  while (said !== undefined) {
    const word = words.includes(said) ? said : words[Number(said) - 1]
    if (word !== undefined) return word
    const nearest = nearestWord(said, words)
    said = await ask(
      `'${said}' is geen bekend woord.${nearest === undefined ? '' : ` Bedoelt u '${nearest}'?`}`,
    )
  }
  return undefined
}

/** What is not known stays not known, and is not asked again. */
async function askConditions(ask: Ask, place: QuestionSoFar<Dimension>): Promise<Record<string, boolean>> {
  const given: Record<string, boolean> = {}
  const passed = new Set<string>()
  for (;;) {
    const { ask: first, open } = nextQuestion(lawfulRulebook.compiled, { ...place, conditions: given })
    const codes = [...(first === undefined ? [] : [first]), ...open].flatMap((one) =>
      'condition' in one ? [one.condition] : [],
    )
    const code = ConditionCode.safeParse(codes.find((one) => !passed.has(one)))
    if (!code.success) return given
    const said = await ask(`\n${conditions[code.data].question} (ja, nee, leeg als u het niet weet)`)
    if (said === undefined) return given
    if (/^j/i.test(said)) given[code.data] = true
    else if (/^n/i.test(said)) given[code.data] = false
    passed.add(code.data)
  }
}

function inWords({ sentence, rules, failed, ways, articles, contested }: ReturnType<typeof explain>): string {
  const list = (title: string, lines: readonly string[]): string =>
    lines.length === 0 ? '' : `\n${title}\n${[...new Set(lines)].map((line) => `- ${line}`).join('\n')}\n`
  return [
    `${sentence}\n`,
    list(
      'Waarom',
      [...rules, ...failed].map((rule) => rule.sentence),
    ),
    list(
      'Wat wel kan',
      ways.map((way) => way.sentence),
    ),
    list(
      'Artikelen',
      articles.map(({ citation }) => citation),
    ),
    list(
      'Hierover verschillen juristen van mening',
      contested.map(({ question }) => question),
    ),
  ].join('')
}

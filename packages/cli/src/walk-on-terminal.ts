import { answerCondition, answerWord } from '@kader/advice/course/answers'
import { type Course, type Said, begin } from '@kader/advice/course/course'
import { screenOf } from '@kader/advice/course/screen-of'
import { capacities } from '@kader/domain/vocabulary/capacities'
import type { ConditionCode } from '@kader/domain/vocabulary/conditions'
import { kinds } from '@kader/domain/vocabulary/kinds'
import { nearestWord } from '@kader/domain/vocabulary/nearest-word'
import { purposes } from '@kader/domain/vocabulary/purposes'
import { settings } from '@kader/domain/vocabulary/settings'
import { advice } from '@kader/i18n/nl/advice'

/** Puts a question and gives the line that came back; nothing when no line comes any more. */
export type AskOnTerminal = (question: string) => Promise<string | undefined>

const dutch: Readonly<Record<string, { readonly dutch: string }>> = {
  ...capacities,
  ...kinds,
  ...purposes,
  ...settings,
}

/** The same course as on the page, a line at a time; nothing when the answers stop before the end. */
export async function walkOnTerminal(ask: AskOnTerminal, at: string): Promise<Course | undefined> {
  let course = begin({ at })
  for (;;) {
    const screen = screenOf(course)
    if (screen.screen === 'answer') return course
    if (screen.screen === 'dimension') {
      const word = await askWord(ask, advice.ask[screen.dimension], screen.words)
      if (word === undefined) return undefined
      course = answerWord(course, screen.dimension, word)
      continue
    }
    const [code, ...more] = screen.screen === 'condition' ? [screen.code] : screen.codes
    const left = more.length === 0 ? '' : ` Daarna hoogstens nog ${more.length}.`
    if (code === undefined) return course
    const said = await askCondition(ask, code, left)
    if (said === undefined) return undefined
    course = answerCondition(course, code, said)
  }
}

async function askWord(
  ask: AskOnTerminal,
  question: string,
  words: readonly string[],
): Promise<string | undefined> {
  const list = words.map(
    (word, place) => `${`${place + 1}`.padStart(3)}  ${word}  ${dutch[word]?.dutch ?? ''}`,
  )
  let said = await ask(`\n${question}\n${list.join('\n')}`)
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

/** Asks again when a line is none of the three; a guess would become a fact. */
async function askCondition(
  ask: AskOnTerminal,
  code: ConditionCode,
  left: string,
): Promise<Said | undefined> {
  let said = await ask(`\n${advice.condition[code]}\n(ja, nee, leeg als u het niet weet.${left})`)
  while (said !== undefined) {
    if (said === '') return 'unknown'
    if (/^(j|ja)$/i.test(said)) return true
    if (/^(n|nee|neen)$/i.test(said)) return false
    said = await ask('Schrijf ja of nee, of niets als u het niet weet.')
  }
  return undefined
}

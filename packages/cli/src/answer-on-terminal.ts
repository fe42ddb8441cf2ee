import type { ArticleInWords } from '@kader/advice/article-in-words'
import { answerOfCourse } from '@kader/advice/answer-of-course'
import { adviceNumber } from '@kader/advice/course/advice-number'
import type { Course } from '@kader/advice/course/course'
import { whatWouldChange } from '@kader/advice/course/what-would-change'
import { dayInWords } from '@kader/i18n/dates'
import { advice } from '@kader/i18n/nl/advice'
import type { ContestedInWords } from '@kader/secrecy-rules'

/** The whole answer as text: the same parts, in the same order, as on the page. */
export function answerOnTerminal(course: Course): string {
  const answer = answerOfCourse(course)
  const { outcome, sentence, reasons, fell, articles, obligations, ways, contested } = answer
  const waits = outcome === 'conditional' || outcome === 'undecidable'
  const turns = whatWouldChange(course).map(
    ({ clauses, outcome: then }) => `Als ${clauses.join(' en ')}: ${advice.outcomeName[then].toLowerCase()}`,
  )
  const said = fell.length + reasons.length === 0 ? [advice.noReasons] : reasons
  return [
    `${sentence}\n`,
    list(advice.reasons, said),
    list(advice.fell, fell),
    list(advice.unmet, questions(answer.unmet)),
    list(advice.stillUnknown, questions(answer.unknown)),
    list(advice.articles, articles.map(article)),
    list(
      waits ? advice.obligationsIfShared : advice.obligations,
      obligations.map((one) => one.dutch),
    ),
    list(
      advice.alternatives,
      ways.map((way) => way.sentence),
    ),
    list(advice.contested, contested.map(readings)),
    list(advice.wouldChange, turns),
    answer.confirmed ? '' : `\n${advice.unconfirmed}\n`,
    `\n${advice.asOf.replace('{day}', dayInWords('nl', course.at))}\n`,
    `${advice.number.replace('{number}', adviceNumber(course))} · ${advice.ruleset.replace('{version}', answer.ruleset)}\n`,
  ].join('')
}

function list(title: string, lines: readonly string[]): string {
  if (lines.length === 0) return ''
  return `\n${title}\n${[...new Set(lines)].map((line) => `- ${line}`).join('\n')}\n`
}

function questions(asked: readonly { readonly question: string }[]): readonly string[] {
  return asked.map(({ question }) => question)
}

function article({ title, citation, from, to, confirmed, href }: ArticleInWords): string {
  const days = { from: dayInWords('nl', from), to: to === undefined ? '' : dayInWords('nl', to) }
  const period = to === undefined ? advice.inForce : advice.inForceUntil
  return [
    `${title}: ${citation}.`,
    ` ${period.replace('{from}', days.from).replace('{to}', days.to)}.`,
    confirmed ? '' : ` ${advice.unconfirmedSource}`,
    href === undefined ? '' : `\n  ${href}`,
  ].join('')
}

function readings({ question, readings: both, followed }: ContestedInWords): string {
  const named = both.map(
    (reading, place) => `  ${advice.reading.replace('{number}', `${place + 1}`)}: ${reading}`,
  )
  return [question, ...named, `  ${advice.chosen.replace('{reading}', followed)}`].join('\n')
}

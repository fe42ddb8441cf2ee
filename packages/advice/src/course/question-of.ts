import type { Decision } from '@kader/domain/decision'
import type { Question } from '@kader/domain/question'
import { type Dimension, decide, dimensions } from '@kader/secrecy-rules'
import type { Course, Words } from './course.ts'
import { knownAnswers } from './known-so-far.ts'

/** More completions than this stand for a course that has only begun: then any words do. */
const fewEnough = 2000

/**
 * The question as it stands. A dimension that was never asked cannot change the outcome; of the words it could
 * have, those are taken with which the answer says least beyond what it says with any of them.
 */
export function questionOf(course: Course): Question {
  const [first, ...others] = questionsOf(course)
  return others.length === 0 ? first : sayingLeast([first, ...others])
}

/** One question for each way to fill in what was not asked; for a course that has only begun, some question. */
export function questionsOf(course: Course): readonly [Question, ...Question[]] {
  const [first = firstWords, ...others] = completions(course.words)
  return [questionWith(course, first), ...others.map((words) => questionWith(course, words))]
}

export function decided(course: Course): Decision {
  return decide(questionOf(course))
}

const names = Object.keys(dimensions) as Dimension[]
const firstWords = Object.fromEntries(names.map((name) => [name, dimensions[name][0]])) as Words

function questionWith(course: Course, words: Words): Question {
  return { ...words, ...course.words, at: course.at, conditions: knownAnswers(course) } as Question
}

/** Every way to fill in the words not given; none when there are too many. */
function completions(given: Words): readonly Words[] {
  const open = names.filter((name) => given[name] === undefined)
  if (open.reduce((product, name) => product * dimensions[name].length, 1) > fewEnough) return []
  return open.reduce<readonly Words[]>(
    (all, name) => all.flatMap((words) => dimensions[name].map((word) => ({ ...words, [name]: word }))),
    [{}],
  )
}

function sayingLeast(questions: readonly [Question, ...Question[]]): Question {
  const rules = questions.map((question) => decide(question).rules)
  const common = rules.reduce((shared, some) => shared.filter((id) => some.includes(id)))
  const beyond = rules.map((some) => some.length - common.length)
  return questions[beyond.indexOf(Math.min(...beyond))] ?? questions[0]
}

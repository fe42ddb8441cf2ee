import type { Question } from '@kader/domain/question'
import type { ConditionCode } from '@kader/domain/vocabulary/conditions'
import type { Outcome } from '@kader/domain/vocabulary/outcomes'
import { classAt, conditionClauses, decide, lawfulRulebook } from '@kader/secrecy-rules'
import type { Course } from './course.ts'
import { questionOf } from './question-of.ts'

/** What would have to be so for a better answer; never advice to answer otherwise than it is. */
export interface Turn {
  /** All of these would have to be yes. */
  readonly conditions: readonly ConditionCode[]
  /** Each condition as a clause that follows "als". */
  readonly clauses: readonly string[]
  readonly outcome: Outcome
}

/** More than this is not a hint but the whole law of a consultation. */
const most = 3

/** Which one or two facts that are not known, or are not so, would bring a better answer; the fewest first. */
export function whatWouldChange(course: Course): readonly Turn[] {
  const question = questionOf(course)
  const now = worth(decide(question).outcome)
  const codes = openIn(question)
  const singles = codes.map((code) => turn(question, [code]))
  const opening = singles.filter(({ outcome }) => worth(outcome) === opened)
  const alone = new Set(opening.flatMap(({ conditions }) => conditions))
  const rest = codes.filter((code) => !alone.has(code))
  const pairs = rest.flatMap((code, place) =>
    rest.slice(place + 1).map((other) => turn(question, [code, other])),
  )
  const found = [...opening, ...pairs.filter(({ outcome }) => worth(outcome) === opened)]
  const better = found.length > 0 ? found : singles
  return better.filter(({ outcome }) => worth(outcome) > now).slice(0, most)
}

const opened = 2

/** A no, an answer that waits for something, a yes. */
function worth(outcome: Outcome): number {
  switch (outcome) {
    case 'duty':
    case 'permit':
      return opened
    case 'conditional':
    case 'undecidable':
      return 1
    case 'hold':
    case 'prohibited':
    case 'no-basis':
      return 0
  }
}

/** The conditions any rule looks at there and that are not yes. */
function openIn(question: Question): readonly ConditionCode[] {
  const codes = (classAt(lawfulRulebook.compiled, question)?.conditions ?? []) as readonly ConditionCode[]
  return codes.filter((code) => question.conditions[code] !== true)
}

function turn(question: Question, conditions: readonly ConditionCode[]): Turn {
  const said = Object.fromEntries(conditions.map((code) => [code, true]))
  const { outcome } = decide({ ...question, conditions: { ...question.conditions, ...said } })
  return { conditions, clauses: conditions.map((code) => conditionClauses[code]), outcome }
}

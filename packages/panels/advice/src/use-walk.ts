import { answerCondition, answerWord } from '@kader/advice/course/answers'
import type { Course, Said, Screen } from '@kader/advice/course/course'
import { screenOf } from '@kader/advice/course/screen-of'
import { Question } from '@kader/domain/question'
import type { ConditionCode } from '@kader/domain/vocabulary/conditions'
import { useMemo, useState } from 'react'
import type { Dimension, Topic } from './dimension.ts'

/** Where a person is in the walk, and the steps that can be taken from there. */
export interface Walk {
  readonly course: Course
  readonly screen: Screen
  /** Changes with every screen, so that the next question takes the focus. */
  readonly turn: number
  readonly changing: boolean
  readonly canGoBack: boolean
  sayWord: (dimension: Dimension, word: string) => void
  sayConditions: (said: readonly (readonly [ConditionCode, Said])[]) => void
  change: (topic: Topic) => void
  back: () => void
  onDay: (at: Course['at']) => void
  begin: (course: Course) => void
}

type Asking = Exclude<Screen, { screen: 'answer' }>

interface Place {
  readonly course: Course
  readonly turn: number
  /** Screens that were answered, so that back shows each again with its answer. */
  readonly past: readonly Asking[]
  /** A screen shown again, by back or to change its answer; otherwise the course decides. */
  readonly again?: Asking
  readonly changing: boolean
}

export function useWalk(start: Course, onCourse?: (course: Course) => void): Walk {
  const [place, setPlace] = useState<Place>({ course: start, turn: 0, past: [], changing: false })
  const { course, past, again, changing, turn } = place
  const screen = useMemo(() => again ?? screenOf(course), [again, course])
  const go = (next: Omit<Place, 'turn'>): void => {
    setPlace({ ...next, turn: turn + 1 })
    if (next.course !== course) onCourse?.(next.course)
  }
  const answered = (next: Course): void => {
    const before = past.filter((one) => !sameScreen(one, screen))
    go({ course: next, past: screen.screen === 'answer' ? before : [...before, screen], changing: false })
  }
  return {
    course,
    screen,
    turn,
    changing,
    canGoBack: changing || past.length > 0,
    sayWord: (dimension, word) => answered(withWord(course, dimension, word)),
    sayConditions: (said) =>
      answered(said.reduce((so, [code, one]) => answerCondition(so, code, one), course)),
    change: (topic) => go({ course, past, again: screenFor(topic), changing: true }),
    back: () => {
      const last = past.at(-1)
      if (changing || last === undefined) go({ course, past, changing: false })
      else go({ course, past: past.slice(0, -1), again: last, changing: false })
    },
    onDay: (at) => go({ course: { ...course, at }, past, changing: false }),
    begin: (next) => go({ course: next, past: [], changing: false }),
  }
}

/** Reads the word before it is taken: a form holds text, a course only words of the vocabulary. */
function withWord(course: Course, dimension: Dimension, word: string): Course {
  return answerWord(course, dimension, Question.shape[dimension].parse(word))
}

function screenFor(topic: Topic): Asking {
  if ('code' in topic) return { screen: 'condition', code: topic.code }
  const { dimension } = topic
  return { screen: 'dimension', dimension, words: Question.shape[dimension].options }
}

function sameScreen(one: Screen, other: Screen): boolean {
  return keyOf(one) === keyOf(other)
}

function keyOf(screen: Screen): string {
  switch (screen.screen) {
    case 'dimension':
      return screen.dimension
    case 'condition':
      return screen.code
    case 'conditions':
      return screen.codes.join(' ')
    case 'answer':
      return 'answer'
  }
}

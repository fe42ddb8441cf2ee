import { answersLeft } from '@kader/advice/answers-left'
import { answersGiven } from '@kader/advice/course/answers'
import type { Course } from '@kader/advice/course/course'
import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import type { ReactElement } from 'react'
import type { Walk } from './use-walk.ts'

interface StepsProps {
  walk: Walk
  /** The capacity the portal knew: that answer was not given here. */
  own: string | undefined
}

/** How far one is, and the way back without losing anything. */
export function Steps({ walk, own }: StepsProps): ReactElement | null {
  const say = useTranslations('advice')
  const asking = walk.screen.screen !== 'answer'
  if (!asking && !walk.canGoBack) return null
  return (
    <div className="k-advice-steps" data-print="no">
      {walk.canGoBack ? (
        <button type="button" className="k-advice-button" data-look="quiet" onClick={walk.back}>
          {say(walk.changing ? 'backUnchanged' : 'back')}
        </button>
      ) : null}
      {asking ? <Progress walk={walk} own={own} /> : null}
    </div>
  )
}

function Progress({ walk: { course }, own }: StepsProps): ReactElement {
  const say = useTranslations('advice')
  const given = answersGiven(course).length - (own !== undefined && course.words.holder === own ? 1 : 0)
  return (
    <p className="k-advice-quiet">
      {given === 0 ? say('firstQuestion') : say('progress', { done: given })}
      {course.words.holder === undefined ? null : <Left course={course} />}
    </p>
  )
}

/** Only once it is known who asks: before that the bound says nothing, and it costs the first screen its speed. */
function Left({ course }: { course: Course }): ReactElement {
  const say = useTranslations('advice')
  const { choices, conditions } = useMemo(() => answersLeft(course), [course])
  if (choices > 0) return <> {say('choicesLeft', { count: choices })}</>
  return <>{conditions === 0 ? null : ` ${say('conditionsLeft', { count: conditions })}`}</>
}

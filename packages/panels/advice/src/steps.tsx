import { answersLeft } from '@kader/advice/answers-left'
import { answersGiven } from '@kader/advice/course/answers'
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
  const { choices, conditions } = useMemo(() => answersLeft(course), [course])
  const known = own !== undefined && course.words.holder === own ? 1 : 0
  const given = answersGiven(course).length - known
  const done = given === 0 ? say('firstQuestion') : say('progress', { done: given })
  const choicesLeft = choices === 0 ? '' : say('choicesLeft', { count: choices })
  const conditionsLeft = choices > 0 || conditions === 0 ? '' : say('conditionsLeft', { count: conditions })
  return <p className="k-advice-quiet">{`${done} ${choicesLeft}${conditionsLeft}`}</p>
}

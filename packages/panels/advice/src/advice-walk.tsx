import { answersGiven } from '@kader/advice/course/answers'
import { begin } from '@kader/advice/course/course'
import type { Course, Words } from '@kader/advice/course/course'
import { whatStillApplies } from '@kader/advice/what-still-applies'
import type { HolderCapacity } from '@kader/domain/vocabulary/capacities'
import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import type { ReactElement } from 'react'
import './advice.css'
import { AdviceAnswer } from './advice-answer.tsx'
import type { FlowOfWay } from './alternatives.tsx'
import { AskedDay } from './asked-day.tsx'
import { ConditionScreen } from './condition-screen.tsx'
import { ConditionsScreen } from './conditions-screen.tsx'
import { DimensionScreen } from './dimension-screen.tsx'
import { EmergencyExit } from './emergency-exit.tsx'
import { GivenAnswers } from './given-answers.tsx'
import './intl-words.ts'
import { Steps } from './steps.tsx'
import { useWalk } from './use-walk.ts'
import type { Walk } from './use-walk.ts'

export interface AdviceWalkProps {
  /** Today in Europe/Brussels, `YYYY-MM-DD`. */
  today: Course['at']
  /** Where the walk begins: empty, with what a portal knows, or from a shared link. */
  start?: Course | undefined
  /** The person's own capacity, when the portal knows it; still to be changed. */
  own?: HolderCapacity | undefined
  /** Narrows who may be asking, as the `sector` of the element does. */
  holders?: readonly HolderCapacity[] | undefined
  /** Address of the page that opens a shared question, without `#`. */
  address: string
  flowOf?: FlowOfWay | undefined
  onPdf?: ((course: Course) => Promise<void>) | undefined
  /** Another way to begin, beside the first question: it hands over the words it understood. */
  opening?: ((onWords: (words: Words) => void) => ReactElement) | undefined
  /** After each answer, for who follows along: codes only. */
  onCourse?: ((course: Course) => void) | undefined
}

/** "Mag ik dit delen?": only the questions that can still change the answer, one a screen, and then the answer. */
export function AdviceWalk(props: AdviceWalkProps): ReactElement {
  const { today, own, start } = props
  const say = useTranslations('advice')
  const fresh = begin({ at: today, words: own === undefined ? {} : { holder: own } })
  const walk = useWalk(start ?? fresh, props.onCourse)
  const { course, turn } = walk
  const beginWith = (words: Words): void =>
    walk.begin(begin({ at: course.at, words: { ...fresh.words, ...words } }))
  const applies = useMemo(() => whatStillApplies(course), [course])
  return (
    <div className="k-advice">
      <EmergencyExit course={course} onAsk={walk.begin} />
      <div className="k-advice-columns">
        <section className="k-advice-main" aria-label={say('walk')}>
          <Steps walk={walk} own={own} />
          {isUntouched(walk, own) ? props.opening?.(beginWith) : null}
          <ScreenNow key={turn} walk={walk} {...props} />
          <AskedDay key={course.at} at={course.at} today={today} onDay={walk.onDay} />
        </section>
        <GivenAnswers
          course={applies}
          own={own}
          onChange={walk.change}
          onStartAgain={() => walk.begin(fresh)}
        />
      </div>
    </div>
  )
}

/** Nothing was answered yet but what the portal knew. */
function isUntouched({ course, changing }: Walk, own: string | undefined): boolean {
  const given = answersGiven(course)
  return !changing && given.every((one) => 'dimension' in one && one.word === own)
}

type ScreenNowProps = AdviceWalkProps & { walk: Walk }

function ScreenNow({ walk, holders, address, flowOf, onPdf }: ScreenNowProps): ReactElement {
  const { course, screen, turn } = walk
  const asking = { course, focus: turn > 0 }
  switch (screen.screen) {
    case 'dimension': {
      const { dimension, words } = screen
      const offered = dimension === 'holder' && holders !== undefined ? holders : words
      return (
        <DimensionScreen
          {...asking}
          dimension={dimension}
          words={offered}
          onSay={(word) => walk.sayWord(dimension, word)}
        />
      )
    }
    case 'condition': {
      const { code } = screen
      return <ConditionScreen {...asking} code={code} onSay={(said) => walk.sayConditions([[code, said]])} />
    }
    case 'conditions':
      return <ConditionsScreen {...asking} codes={screen.codes} onSay={walk.sayConditions} />
    case 'answer':
      return (
        <AdviceAnswer
          {...asking}
          address={address}
          flowOf={flowOf}
          onPdf={onPdf}
          onTry={walk.begin}
          onDay={walk.onDay}
        />
      )
  }
}

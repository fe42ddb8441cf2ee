import type { WayInWords } from '@kader/advice/answer-in-words'
import { adviceNumber } from '@kader/advice/course/advice-number'
import { fromFragment } from '@kader/advice/course/fragment'
import type { Course } from '@kader/advice/course/course'
import { LocalDate } from '@kader/domain/local-date'
import { HolderCapacity } from '@kader/domain/vocabulary/capacities'
import type { Capacity } from '@kader/domain/vocabulary/capacities'
import type { Portal } from '@kader/domain/vocabulary/portals'
import { Stack } from '@kader/ui/layout'
import { PageHeader } from '@kader/ui/section'
import { useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { ReactElement, RefObject } from 'react'
import { AdviceWalk } from './advice-walk.tsx'
import type { WayFlow } from './alternatives.tsx'
import './intl-words.ts'
import { Practice } from './quiz/practice.tsx'
import { StoryFold } from './story/story-fold.tsx'

export interface AdvicePageProps {
  /** Whose situations there are to practise with. */
  sector: Portal
  /** The day of the portal, `YYYY-MM-DD`. */
  today: string
  /** In which capacity the person signed in. */
  capacity: Capacity
  /** Where a person of this portal registers with the cell, when they can. */
  registering?: WayFlow | undefined
  /** Makes the answer to these codes a file of this name. */
  onPdf: (course: Course, name: string) => Promise<void>
}

/** "Mag ik dit delen?" in a portal: it knows who asks and where the other way begins, and keeps nothing. */
export function AdvicePage(props: AdvicePageProps): ReactElement {
  const { sector, today, capacity, registering, onPdf } = props
  const nav = useTranslations('nav')
  const say = useTranslations('advice')
  const quiz = useTranslations('quiz')
  const [practising, setPractising] = useState(false)
  const practise = useFocusAfter(practising)
  const shared = useSharedCourse()
  const own = HolderCapacity.safeParse(capacity).data
  const flowOf = (way: WayInWords): WayFlow | undefined =>
    way.words.setting === 'case-registration' ? registering : undefined
  return (
    <Stack gap="large">
      <PageHeader title={nav('advice')} lead={say('lead')} />
      {practising ? <Practice sector={sector} today={today} onBack={() => setPractising(false)} /> : null}
      <div hidden={practising}>
        <Stack gap="large">
          <AdviceWalk
            key={shared.link}
            today={LocalDate.parse(today)}
            own={own}
            start={shared.course}
            address={`${window.location.origin}${window.location.pathname}`}
            flowOf={flowOf}
            onPdf={(course) => onPdf(course, `kader-${adviceNumber(course)}.pdf`)}
            opening={(onWords) => <StoryFold holder={own} onWords={onWords} />}
          />
          <div className="k-advice" data-plain data-print="no">
            <div>
              <button
                type="button"
                ref={practise}
                className="k-advice-button"
                onClick={() => setPractising(true)}
              >
                {quiz('title')}
              </button>
            </div>
          </div>
        </Stack>
      </div>
    </Stack>
  )
}

/** Who comes back finds the button by which it began. */
function useFocusAfter(away: boolean): RefObject<HTMLButtonElement | null> {
  const button = useRef<HTMLButtonElement>(null)
  const wasAway = useRef(away)
  useEffect(() => {
    if (wasAway.current && !away) button.current?.focus()
    wasAway.current = away
  }, [away])
  return button
}

interface SharedCourse {
  readonly link: string
  readonly course: Course | undefined
}

/** The question behind the `#` of a shared link, also when it is opened on this very page; other `#` are not ours. */
function useSharedCourse(): SharedCourse {
  const [shared, setShared] = useState(readLink)
  useEffect(() => {
    const follow = (): void => setShared((before) => (readLink().course === undefined ? before : readLink()))
    window.addEventListener('hashchange', follow)
    return () => window.removeEventListener('hashchange', follow)
  }, [])
  return shared
}

function readLink(): SharedCourse {
  const link = window.location.hash
  return { link, course: fromFragment(link) }
}

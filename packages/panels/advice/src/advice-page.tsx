import type { WayInWords } from '@kader/advice/answer-in-words'
import { fromFragment } from '@kader/advice/course/fragment'
import type { Course } from '@kader/advice/course/course'
import { LocalDate } from '@kader/domain/local-date'
import { HolderCapacity } from '@kader/domain/vocabulary/capacities'
import type { Capacity } from '@kader/domain/vocabulary/capacities'
import { Stack } from '@kader/ui/layout'
import { PageHeader } from '@kader/ui/section'
import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { ReactElement } from 'react'
import { AdviceWalk } from './advice-walk.tsx'
import type { WayFlow } from './alternatives.tsx'
import './intl-words.ts'

export interface AdvicePageProps {
  /** The day of the portal, `YYYY-MM-DD`. */
  today: string
  /** In which capacity the person signed in. */
  capacity: Capacity
  /** Where a person of this portal registers with the cell, when they can. */
  registering?: WayFlow | undefined
}

/** "Mag ik dit delen?" in a portal: it knows who asks and where the other way begins, and keeps nothing. */
export function AdvicePage({ today, capacity, registering }: AdvicePageProps): ReactElement {
  const nav = useTranslations('nav')
  const say = useTranslations('advice')
  const shared = useSharedCourse()
  const own = HolderCapacity.safeParse(capacity).data
  const flowOf = (way: WayInWords): WayFlow | undefined =>
    way.words.setting === 'case-registration' ? registering : undefined
  return (
    <Stack gap="large">
      <PageHeader title={nav('advice')} lead={say('lead')} />
      <AdviceWalk
        key={shared.link}
        today={LocalDate.parse(today)}
        own={own}
        start={shared.course}
        address={`${window.location.origin}${window.location.pathname}`}
        flowOf={flowOf}
      />
    </Stack>
  )
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

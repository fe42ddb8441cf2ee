import type { Course } from '@kader/advice/course/course'
import { begin } from '@kader/advice/course/course'
import { fromFragment, toFragment } from '@kader/advice/course/fragment'
import { AdviceWalk } from '@kader/panel-advice/advice-walk'
import type { StoryStart } from '@kader/panel-advice/story/story-entry'
import { useEffect, useState } from 'react'
import type { ReactElement } from 'react'
import { savePdf } from './save-pdf.ts'
import { TellStory } from './tell-story.tsx'

interface PublicWalkProps {
  today: Course['at']
  /** Without a query: what opens a shared question. */
  address: string
  /** Said when a shared link cannot be read. */
  linkBroken: string
}

/** The walk of the public page: begins with the question in the link, or with a story that was told. */
export function PublicWalk({ today, address, linkBroken }: PublicWalkProps): ReactElement {
  const { link, course } = useLink()
  const [told, setTold] = useState<Told>({ count: 0, course: undefined })
  const tell = ({ words }: StoryStart): void =>
    setTold(({ count }) => ({ count: count + 1, course: begin({ at: today, words }) }))
  return (
    <>
      {link !== '' && course === undefined ? (
        <p className="p-notice" role="alert">
          {linkBroken}
        </p>
      ) : null}
      <AdviceWalk
        key={`${link} ${told.count}`}
        today={today}
        start={told.course ?? course}
        address={address}
        onPdf={savePdf}
        onCourse={takeToOtherLanguages}
      />
      <TellStory key={told.count} onStart={tell} />
    </>
  )
}

interface Told {
  readonly count: number
  readonly course: Course | undefined
}

interface Link {
  readonly link: string
  readonly course: Course | undefined
}

/** What stands behind the `#`, also when another link is opened here; skipping to the content changes nothing. */
function useLink(): Link {
  const [read, setRead] = useState(readLink)
  useEffect(() => {
    const follow = (): void => setRead((before) => (location.hash === CONTENT ? before : readLink()))
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [])
  return read
}

const CONTENT = '#content'

function readLink(): Link {
  const link = location.hash === CONTENT ? '' : location.hash.slice(1)
  return { link, course: link === '' ? undefined : fromFragment(link) }
}

/** The same question in another language is one press away: as a link, so that nothing is stored. */
function takeToOtherLanguages(course: Course): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language]')) {
    link.hash = toFragment(course)
  }
}

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
  const { opened, link, course } = useLink()
  const [told, setTold] = useState<Told>({ count: 0, opened, course: undefined })
  const tell = ({ words }: StoryStart): void =>
    setTold(({ count }) => ({ count: count + 1, opened, course: begin({ at: today, words }) }))
  return (
    <>
      {link !== '' && course === undefined ? (
        <p className="p-notice" role="alert">
          {linkBroken}
        </p>
      ) : null}
      <AdviceWalk
        key={`${opened} ${told.count}`}
        today={today}
        start={told.opened === opened ? (told.course ?? course) : course}
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
  /** A link opened after the story takes its place. */
  readonly opened: number
  readonly course: Course | undefined
}

interface Link {
  /** How many were opened here: the same one again begins again. */
  readonly opened: number
  readonly link: string
  readonly course: Course | undefined
}

/** What stands behind the `#`, also when another link is opened here; a place in the page or nothing at all changes nothing. */
function useLink(): Link {
  const [read, setRead] = useState(readLink)
  useEffect(() => {
    const follow = (): void =>
      setRead((before) => (isQuestion(location.hash) ? { ...readLink(), opened: before.opened + 1 } : before))
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [])
  return read
}

/** Every link to a question begins with its day, whether the rest can be read or not. */
function isQuestion(hash: string): boolean {
  return hash.startsWith('#at=')
}

function readLink(): Link {
  const { hash } = location
  return isQuestion(hash)
    ? { opened: 0, link: hash, course: fromFragment(hash) }
    : { opened: 0, link: '', course: undefined }
}

/** The same question in another language is one press away: as a link, so that nothing is stored. */
function takeToOtherLanguages(course: Course): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language]')) {
    link.hash = toFragment(course)
  }
}

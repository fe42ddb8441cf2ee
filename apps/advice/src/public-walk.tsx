import type { Course } from '@kader/advice/course/course'
import { fromFragment } from '@kader/advice/course/fragment'
import { AdviceWalk } from '@kader/panel-advice/advice-walk'
import { useEffect, useState } from 'react'
import type { ReactElement } from 'react'
import { savePdf } from './save-pdf.ts'

interface PublicWalkProps {
  today: Course['at']
  /** Without a query: what opens a shared question. */
  address: string
  /** Said when a shared link cannot be read. */
  linkBroken: string
}

/** The walk of the public page: begins with the question in the link, if there is one. */
export function PublicWalk({ today, address, linkBroken }: PublicWalkProps): ReactElement {
  const link = useLink()
  const shared = link === '' ? undefined : fromFragment(link)
  return (
    <>
      {link !== '' && shared === undefined ? (
        <p className="p-notice" role="alert">
          {linkBroken}
        </p>
      ) : null}
      <AdviceWalk key={link} today={today} start={shared} address={address} onPdf={savePdf} />
    </>
  )
}

/** What stands behind the `#`, also when somebody opens another link in this same page. */
function useLink(): string {
  const [link, setLink] = useState(linkNow)
  useEffect(() => {
    const read = (): void => setLink(linkNow())
    addEventListener('hashchange', read)
    return () => removeEventListener('hashchange', read)
  }, [])
  return link
}

/** A link to a place in the page (`#content`) is not a question. */
function linkNow(): string {
  const text = location.hash.slice(1)
  return text.includes('=') ? text : ''
}

import type { ReactElement } from 'react'

export interface SkipTarget {
  /** Id of an element that can take the focus. */
  id: string
  title: string
}

/** First in the page, visible as soon as they have the focus. */
export function SkipLinks({ targets }: { targets: readonly SkipTarget[] }): ReactElement {
  return (
    <div className="k-skip" data-print="no">
      {targets.map((target) => (
        <a
          key={target.id}
          href={`#${target.id}`}
          onClick={(event) => {
            event.preventDefault()
            const element = document.getElementById(target.id)
            element?.focus()
            element?.scrollIntoView()
          }}
        >
          {target.title}
        </a>
      ))}
    </div>
  )
}

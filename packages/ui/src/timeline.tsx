import type { ReactElement, ReactNode } from 'react'
import { Icon } from './icon.tsx'
import type { IconName } from './icon.tsx'
import type { Tone } from './status-tag.tsx'

export interface TimelineItem {
  id: string
  /** The day in words, already in the reader's language. */
  day: string
  /** The same day as `YYYY-MM-DD`, for machines. */
  date?: string
  title: ReactNode
  children?: ReactNode
  icon?: IconName
  tone?: Tone
}

/** What happened, in the order given. */
export function Timeline({ label, items }: { label: string; items: readonly TimelineItem[] }): ReactElement {
  return (
    <ol className="k-timeline" aria-label={label}>
      {items.map((item) => (
        <li key={item.id} data-tone={item.tone ?? 'neutral'}>
          <span className="k-timeline-mark">
            <Icon name={item.icon ?? 'dot'} />
          </span>
          <div className="k-timeline-body">
            <time className="k-timeline-day" {...(item.date ? { dateTime: item.date } : {})}>
              {item.day}
            </time>
            <p className="k-timeline-title">{item.title}</p>
            {item.children}
          </div>
        </li>
      ))}
    </ol>
  )
}

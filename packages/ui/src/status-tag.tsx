import type { ReactElement } from 'react'
import { Icon } from './icon.tsx'
import type { IconName } from './icon.tsx'

/** What a state feels like; the word and the icon say it, the colour only helps. */
export type Tone = 'yes' | 'no' | 'care' | 'info' | 'neutral'

export const toneIcons: Readonly<Record<Tone, IconName>> = {
  yes: 'check',
  no: 'cross',
  care: 'warning',
  info: 'info',
  neutral: 'dot',
}

export interface StatusTagProps {
  children: string
  tone?: Tone
  icon?: IconName
}

export function StatusTag({ children, tone = 'neutral', icon }: StatusTagProps): ReactElement {
  return (
    <span className="k-tag" data-tone={tone}>
      <Icon name={icon ?? toneIcons[tone]} />
      {children}
    </span>
  )
}

/** A small number beside a word, for instance how many invitations wait. `label` says what is counted. */
export function CountBadge({ count, label }: { count: number; label: string }): ReactElement {
  return (
    <span className="k-count">
      <span aria-hidden="true">{count}</span>
      <span className="k-hidden">
        {' '}
        {count} {label}
      </span>
    </span>
  )
}

import type { ReactElement, ReactNode } from 'react'
import { Icon } from './icon.tsx'
import type { IconName } from './icon.tsx'
import { toneIcons } from './status-tag.tsx'
import type { Tone } from './status-tag.tsx'

export interface NoticeProps {
  tone?: Tone
  title?: string
  children?: ReactNode
  icon?: IconName
  actions?: ReactNode
  /** `status` is read when it appears, `alert` interrupts; leave out what was there from the start. */
  role?: 'status' | 'alert' | 'note'
}

export function Notice({ tone = 'info', title, children, icon, actions, role }: NoticeProps): ReactElement {
  return (
    <div className="k-notice" data-tone={tone} {...(role ? { role } : {})}>
      <Icon name={icon ?? toneIcons[tone]} />
      <div className="k-notice-body">
        {title ? <p className="k-notice-title">{title}</p> : null}
        {children}
        {actions ? <div className="k-cluster">{actions}</div> : null}
      </div>
    </div>
  )
}

/** The band across the page that says these are not real data. */
export function EnvironmentBand({ children }: { children: ReactNode }): ReactElement {
  return (
    <div className="k-band">
      <Icon name="warning" />
      <span>{children}</span>
    </div>
  )
}

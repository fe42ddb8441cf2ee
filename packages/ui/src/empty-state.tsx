import type { ReactElement, ReactNode } from 'react'
import { Icon } from './icon.tsx'
import type { IconName } from './icon.tsx'

/** Explains what will appear here and offers the first step. */
export function EmptyState({
  title,
  children,
  icon = 'document',
  action,
}: {
  title: string
  children: ReactNode
  icon?: IconName
  action?: ReactNode
}): ReactElement {
  return (
    <div className="k-empty">
      <Icon name={icon} />
      <p className="k-empty-title">{title}</p>
      <div className="k-quiet">{children}</div>
      {action}
    </div>
  )
}

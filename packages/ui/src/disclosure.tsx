import type { ReactElement, ReactNode } from 'react'
import { Icon } from './icon.tsx'

/** More for who wants it, in the page itself. Opens when printed. */
export function Disclosure({
  title,
  children,
  open = false,
}: {
  title: string
  children: ReactNode
  open?: boolean
}): ReactElement {
  return (
    <details className="k-disclosure" open={open}>
      <summary>
        <Icon name="chevron-right" />
        {title}
      </summary>
      <div className="k-disclosure-body">{children}</div>
    </details>
  )
}

import type { ReactElement, ReactNode } from 'react'
import { Link as AriaLink } from 'react-aria-components/Link'
import type { ButtonVariant } from './button.tsx'
import { Icon } from './icon.tsx'
import type { IconName } from './icon.tsx'

export interface LinkProps {
  href: string
  children: ReactNode
  /** The page one is on, for navigation. */
  current?: boolean
  /** Leaves Kader: opens in a new window without telling that window where from. */
  external?: boolean
  /** For files: the browser saves instead of opening. */
  download?: string | boolean
}

/** Navigates inside the portal without reloading when the shell provides a router. */
export function Link({ href, children, current, external, download }: LinkProps): ReactElement {
  return (
    <AriaLink
      className="k-link"
      href={href}
      {...(current ? { 'aria-current': 'page' as const } : {})}
      {...(external ? { target: '_blank', rel: 'noreferrer noopener' } : {})}
      {...(download === undefined ? {} : { download })}
    >
      {children}
      {external ? <Icon name="external" /> : null}
    </AriaLink>
  )
}

/** A link that is the next step of a screen; for steps that do something, use Button. */
export function ActionLink({
  href,
  children,
  variant = 'secondary',
  icon,
}: {
  href: string
  children: ReactNode
  variant?: ButtonVariant
  icon?: IconName
}): ReactElement {
  return (
    <AriaLink className="k-button" data-variant={variant} href={href}>
      {icon ? <Icon name={icon} /> : null}
      <span>{children}</span>
    </AriaLink>
  )
}

import type { ReactElement, ReactNode } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { Icon } from './icon.tsx'
import type { IconName } from './icon.tsx'
import { Spinner } from './spinner.tsx'

/** One `primary` per screen; `danger` for what cannot be undone. */
export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger'

export interface ButtonProps {
  children: ReactNode
  variant?: ButtonVariant
  icon?: IconName
  type?: 'button' | 'submit' | 'reset'
  /** Work is under way: the button keeps its place and focus but cannot be pressed again. */
  pending?: boolean
  disabled?: boolean
  autoFocus?: boolean
  small?: boolean
  onPress?: () => void
  /** Only when the visible words are not enough, for instance in a row of a table. */
  label?: string
  describedBy?: string
}

export function Button(props: ButtonProps): ReactElement {
  const { children, variant = 'secondary', icon, type = 'button', pending = false } = props
  return (
    <AriaButton
      className="k-button"
      data-variant={variant}
      data-size={props.small ? 'small' : 'normal'}
      // Our own waiting: the library would announce the button by an id that is gone by then.
      type={pending && type === 'submit' ? 'button' : type}
      data-busy={pending || undefined}
      {...(pending ? { 'aria-disabled': true } : {})}
      isDisabled={props.disabled ?? false}
      autoFocus={props.autoFocus ?? false}
      {...(props.onPress && !pending ? { onPress: props.onPress } : {})}
      {...(props.label ? { 'aria-label': props.label } : {})}
      {...(props.describedBy ? { 'aria-describedby': props.describedBy } : {})}
    >
      {pending ? <Spinner /> : icon ? <Icon name={icon} /> : null}
      <span>{children}</span>
    </AriaButton>
  )
}

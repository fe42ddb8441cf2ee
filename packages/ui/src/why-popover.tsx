import { useState } from 'react'
import type { ReactElement, ReactNode } from 'react'
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Popover } from 'react-aria-components/Popover'
import { Button } from './button.tsx'
import type { ButtonVariant } from './button.tsx'
import type { IconName } from './icon.tsx'
import { useWords } from './words.tsx'

export interface PopoverButtonProps {
  /** What the button says. */
  trigger: string
  /** Name of what opens; also its heading. */
  title: string
  /** As a function when something inside closes the window. */
  children: ReactNode | ((close: () => void) => ReactNode)
  icon?: IconName
  variant?: ButtonVariant
  small?: boolean
  /** Read aloud instead of `trigger` where several buttons say the same. */
  label?: string
}

/** A button that opens a small window beside itself; escape and pressing elsewhere close it. */
export function PopoverButton(props: PopoverButtonProps): ReactElement {
  // Opens where it is asked for: next in reading order, and within the same landmark.
  const [place, setPlace] = useState<HTMLElement | null>(null)
  return (
    <DialogTrigger>
      <Button
        variant={props.variant ?? 'quiet'}
        small={props.small ?? false}
        {...(props.icon ? { icon: props.icon } : {})}
        {...(props.label ? { label: props.label } : {})}
      >
        {props.trigger}
      </Button>
      <span ref={setPlace} className="k-popover-place" />
      <Popover
        className="k-popover"
        offset={6}
        {...(place ? { UNSTABLE_portalContainer: place } : {})}
      >
        <Dialog className="k-popover-body">
          {({ close }) => (
            <>
              <Heading slot="title" level={3}>
                {props.title}
              </Heading>
              {typeof props.children === 'function' ? props.children(close) : props.children}
            </>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}

/** "Waarom?" beside an answer or a question. `about` names that answer for who cannot see it. */
export function WhyPopover({ about, children }: { about: string; children: ReactNode }): ReactElement {
  const { why } = useWords()
  return (
    <PopoverButton trigger={why} title={about} label={`${why} ${about}`} icon="question" small>
      {children}
    </PopoverButton>
  )
}

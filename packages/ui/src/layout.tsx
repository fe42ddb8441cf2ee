import type { ReactElement, ReactNode } from 'react'

interface Spacing {
  children: ReactNode
  gap?: 'small' | 'medium' | 'large'
}

/** Things below each other with one distance between them. */
export function Stack({ children, gap = 'medium' }: Spacing): ReactElement {
  return (
    <div className="k-stack" data-gap={gap}>
      {children}
    </div>
  )
}

/** Things beside each other that wrap when there is no room. */
export function Cluster({
  children,
  gap = 'medium',
  justify = 'start',
}: Spacing & { justify?: 'start' | 'between' | 'end' }): ReactElement {
  return (
    <div className="k-cluster" data-gap={gap} data-justify={justify}>
      {children}
    </div>
  )
}

/** `aside`: work and a companion such as "Wie ziet dit?"; one column on a narrow screen. */
export function Columns({
  children,
  split = 'aside',
}: {
  children: ReactNode
  split?: 'aside' | 'equal' | 'cards'
}): ReactElement {
  return (
    <div className="k-columns" data-split={split}>
      {children}
    </div>
  )
}

/** Stays in view while its neighbour scrolls, where the window is large enough. */
export function Sticky({ children }: { children: ReactNode }): ReactElement {
  return <div className="k-sticky">{children}</div>
}

/** Running text with paragraph distance. */
export function Prose({ children }: { children: ReactNode }): ReactElement {
  return <div className="k-prose">{children}</div>
}

import { useId } from 'react'
import type { ReactElement } from 'react'
import { Spinner } from './spinner.tsx'

/** Says in words that something is being fetched; takes the place of what will come. */
export function Loading({ children }: { children: string }): ReactElement {
  return (
    <p className="k-loading" role="status">
      <Spinner />
      {children}
    </p>
  )
}

/** How far along: `value` of `max`, both whole numbers, with the words that say so. */
export function Progress({ label, value, max }: { label: string; value: number; max: number }): ReactElement {
  const id = useId()
  return (
    <div className="k-progress">
      <span id={id}>{label}</span>
      <progress aria-labelledby={id} value={value} max={max} />
    </div>
  )
}

import type { ReactElement } from 'react'

/** Decoration only: say what is happening in words beside it. */
export function Spinner(): ReactElement {
  return <span className="k-spinner" aria-hidden="true" />
}

import type { ReactElement } from 'react'

/** One state of one primitive, by the name a test and a person give it. */
export interface NamedState {
  name: string
  render: () => ReactElement
}

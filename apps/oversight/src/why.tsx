import type { Why } from '@kader/domain/shown'
import { OutcomeMark } from '@kader/ui/decision-mark'
import type { ReactElement } from 'react'

/** The outcome and the norms by their codes: this portal carries no rulebook. */
export function renderWhy(why: Why): ReactElement {
  return (
    <>
      <OutcomeMark outcome={why.outcome} />
      <p>{why.norms.join(', ')}</p>
    </>
  )
}

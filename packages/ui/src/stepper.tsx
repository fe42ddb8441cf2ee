import type { ReactElement, ReactNode } from 'react'
import { Icon } from './icon.tsx'
import { VisuallyHidden } from './visually-hidden.tsx'
import { useWords } from './words.tsx'

export interface Step {
  id: string
  title: string
  note?: ReactNode
}

/** Where one is in something with a fixed order; `current` is the id of the step under way. */
export function Stepper({
  label,
  steps,
  current,
}: {
  label: string
  steps: readonly Step[]
  current: string
}): ReactElement {
  const words = useWords()
  const position = steps.findIndex((step) => step.id === current)
  return (
    <ol className="k-stepper" aria-label={label}>
      {steps.map((step, index) => {
        const state = index < position ? 'done' : index === position ? 'now' : 'later'
        return (
          <li
            key={step.id}
            data-state={state}
            {...(state === 'now' ? { 'aria-current': 'step' as const } : {})}
          >
            <span className="k-step-mark" aria-hidden="true">
              {state === 'done' ? <Icon name="check" /> : index + 1}
            </span>
            <span className="k-step-title">
              {step.title}
              <VisuallyHidden> ({words[state]})</VisuallyHidden>
            </span>
            {step.note ? <span className="k-step-note">{step.note}</span> : null}
          </li>
        )
      })}
    </ol>
  )
}

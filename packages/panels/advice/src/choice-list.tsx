import type { ReactElement } from 'react'

export interface Option {
  readonly value: string
  readonly label: string
  readonly help?: string | undefined
}

interface ChoiceListProps {
  /** The same for every option of one question. */
  name: string
  options: readonly Option[]
  chosen: string | undefined
  onChoose: (value: string) => void
}

/** Native radio buttons, each as large as a finger. */
export function ChoiceList({ name, options, chosen, onChoose }: ChoiceListProps): ReactElement {
  return (
    <div className="k-advice-choices">
      {options.map(({ value, label, help }) => {
        const id = `${name}-${value}`
        return (
          <label key={value} className="k-advice-choice">
            <input
              type="radio"
              name={name}
              value={value}
              checked={chosen === value}
              aria-labelledby={id}
              {...(help === undefined ? {} : { 'aria-describedby': `${id}-help` })}
              onChange={() => onChoose(value)}
            />
            <span>
              <span id={id} className="k-advice-choice-label">
                {label}
              </span>
              {help === undefined ? null : (
                <span id={`${id}-help`} className="k-advice-choice-help">
                  {help}
                </span>
              )}
            </span>
          </label>
        )
      })}
    </div>
  )
}

import { useState } from 'react'
import type { ReactElement } from 'react'
import { Choice } from './choice.tsx'
import { FieldGroup } from './field.tsx'
import { useField } from './form-context.ts'
import type { FieldBasics } from './form-context.ts'
import type { Option } from './select-field.tsx'

export interface RadioGroupProps extends FieldBasics {
  options: readonly Option[]
  value?: string | null
  defaultValue?: string
  onChange?: (value: string) => void
  /** `row` for two or three short answers such as ja, nee, weet ik niet. */
  layout?: 'column' | 'row'
}

export function RadioGroup(props: RadioGroupProps): ReactElement {
  const wiring = useField(props)
  const [own, setOwn] = useState(props.defaultValue ?? null)
  const chosen = props.value === undefined ? own : props.value
  return (
    <FieldGroup basics={props} wiring={wiring}>
      <div className="k-choices" data-layout={props.layout ?? 'column'}>
        {props.options.map((option) => (
          <Choice
            key={option.value}
            kind="radio"
            name={props.name ?? wiring.id}
            value={option.value}
            label={option.label}
            description={option.description}
            checked={chosen === option.value}
            disabled={option.disabled ?? props.disabled ?? false}
            required={props.required ?? false}
            onChange={() => {
              setOwn(option.value)
              props.onChange?.(option.value)
            }}
          />
        ))}
      </div>
    </FieldGroup>
  )
}

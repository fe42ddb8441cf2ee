import { useState } from 'react'
import type { ReactElement } from 'react'
import { Choice } from './choice.tsx'
import { FieldGroup } from './field.tsx'
import { useField } from './form-context.ts'
import type { FieldBasics } from './form-context.ts'
import { Icon } from './icon.tsx'
import type { Option } from './select-field.tsx'

export interface CheckboxProps extends FieldBasics {
  value?: boolean
  defaultValue?: boolean
  onChange?: (value: boolean) => void
}

/** One statement to agree with. */
export function Checkbox(props: CheckboxProps): ReactElement {
  const wiring = useField({ ...props, description: '' })
  const [own, setOwn] = useState(props.defaultValue ?? false)
  return (
    <div className="k-field" data-invalid={wiring.error ? 'true' : undefined}>
      {wiring.error ? (
        <p className="k-field-problem" id={`${wiring.id}-problem`}>
          <Icon name="warning" /> {wiring.error}
        </p>
      ) : null}
      <Choice
        kind="checkbox"
        id={wiring.id}
        name={props.name ?? wiring.id}
        label={props.label}
        description={props.description}
        checked={props.value ?? own}
        disabled={props.disabled ?? false}
        required={props.required ?? false}
        invalid={wiring.error !== undefined}
        describedBy={wiring.control['aria-describedby']}
        onChange={(checked) => {
          setOwn(checked)
          props.onChange?.(checked)
        }}
      />
    </div>
  )
}

export interface CheckboxGroupProps extends FieldBasics {
  options: readonly Option[]
  value?: readonly string[]
  defaultValue?: readonly string[]
  onChange?: (value: string[]) => void
}

/** Any number of the options; the answer keeps the order of the options. */
export function CheckboxGroup(props: CheckboxGroupProps): ReactElement {
  const wiring = useField(props)
  const [own, setOwn] = useState<readonly string[]>(props.defaultValue ?? [])
  const chosen = new Set(props.value ?? own)
  const choose = (value: string, checked: boolean): void => {
    const next = props.options
      .map((option) => option.value)
      .filter((each) => (each === value ? checked : chosen.has(each)))
    setOwn(next)
    props.onChange?.(next)
  }
  return (
    <FieldGroup basics={props} wiring={wiring}>
      <div className="k-choices" data-layout="column">
        {props.options.map((option) => (
          <Choice
            key={option.value}
            kind="checkbox"
            name={props.name ?? wiring.id}
            value={option.value}
            label={option.label}
            description={option.description}
            checked={chosen.has(option.value)}
            disabled={option.disabled ?? props.disabled ?? false}
            onChange={(checked) => choose(option.value, checked)}
          />
        ))}
      </div>
    </FieldGroup>
  )
}

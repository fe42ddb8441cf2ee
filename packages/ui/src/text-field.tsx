import type { ReactElement } from 'react'
import { Field } from './field.tsx'
import { useField } from './form-context.ts'
import type { FieldBasics } from './form-context.ts'

export interface TextFieldProps extends FieldBasics {
  value?: string
  defaultValue?: string
  onChange?: (value: string) => void
  type?: 'text' | 'search' | 'email' | 'tel' | 'number'
  maxLength?: number
  /** `off` unless said otherwise: shared computers should not remember. */
  autoComplete?: string
  width?: 'short' | 'medium' | 'full'
}

export function TextField(props: TextFieldProps): ReactElement {
  const wiring = useField(props)
  const { value, defaultValue, onChange, maxLength } = props
  return (
    <Field basics={props} wiring={wiring}>
      <input
        {...wiring.control}
        className="k-input"
        data-width={props.width ?? 'full'}
        type={props.type ?? 'text'}
        autoComplete={props.autoComplete ?? 'off'}
        {...(value === undefined ? {} : { value })}
        {...(defaultValue === undefined ? {} : { defaultValue })}
        {...(maxLength === undefined ? {} : { maxLength })}
        onChange={(event) => onChange?.(event.currentTarget.value)}
      />
    </Field>
  )
}

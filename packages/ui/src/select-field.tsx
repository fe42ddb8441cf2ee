import type { ReactElement } from 'react'
import { Field } from './field.tsx'
import { useField } from './form-context.ts'
import type { FieldBasics } from './form-context.ts'
import { useWords } from './words.tsx'

export interface Option {
  value: string
  label: string
  description?: string
  disabled?: boolean
}

export interface SelectProps extends FieldBasics {
  options: readonly Option[]
  value?: string
  defaultValue?: string
  onChange?: (value: string) => void
  /** Words of the empty choice; `null` when there is none because one option always holds. */
  placeholder?: string | null
  width?: 'short' | 'medium' | 'full'
}

/** The browser's own list: known to every screen reader and comfortable on a phone. */
export function Select(props: SelectProps): ReactElement {
  const wiring = useField(props)
  const words = useWords()
  const { value, defaultValue, onChange, options } = props
  const placeholder = props.placeholder === undefined ? words.choose : props.placeholder
  return (
    <Field basics={props} wiring={wiring}>
      <select
        {...wiring.control}
        className="k-input k-select"
        data-width={props.width ?? 'full'}
        {...(value === undefined ? {} : { value })}
        {...(defaultValue === undefined ? {} : { defaultValue })}
        onChange={(event) => onChange?.(event.currentTarget.value)}
      >
        {placeholder === null ? null : <option value="">{placeholder}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value} disabled={option.disabled ?? false}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  )
}

import type { ReactElement } from 'react'
import { Field } from './field.tsx'
import { useField } from './form-context.ts'
import type { FieldBasics } from './form-context.ts'

export interface DateFieldProps extends FieldBasics {
  /** `YYYY-MM-DD`, or an empty string while nothing valid is filled in. */
  value?: string
  defaultValue?: string
  onChange?: (value: string) => void
  /** First and last day that may be chosen, `YYYY-MM-DD`. */
  min?: string
  max?: string
}

/** The browser's own date control: keyboard, phone and screen reader know it. */
export function DateField(props: DateFieldProps): ReactElement {
  const wiring = useField(props)
  const { value, defaultValue, onChange, min, max } = props
  return (
    <Field basics={props} wiring={wiring}>
      <input
        {...wiring.control}
        className="k-input"
        data-width="short"
        type="date"
        {...(value === undefined ? {} : { value })}
        {...(defaultValue === undefined ? {} : { defaultValue })}
        {...(min === undefined ? {} : { min })}
        {...(max === undefined ? {} : { max })}
        onChange={(event) => onChange?.(event.currentTarget.value)}
      />
    </Field>
  )
}

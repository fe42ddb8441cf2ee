import { useState } from 'react'
import type { ReactElement } from 'react'
import { Field } from './field.tsx'
import { useField } from './form-context.ts'
import type { FieldBasics } from './form-context.ts'
import { useWords } from './words.tsx'

export interface TextAreaProps extends FieldBasics {
  value?: string
  defaultValue?: string
  onChange?: (value: string) => void
  rows?: number
  /** Counts down in words; typing past it is possible, so that pasted text is not cut silently. */
  limit?: number
}

export function TextArea(props: TextAreaProps): ReactElement {
  const wiring = useField(props)
  const { value, defaultValue, onChange, limit } = props
  const [length, setLength] = useState((value ?? defaultValue ?? '').length)
  return (
    <Field basics={props} wiring={wiring}>
      <textarea
        {...wiring.control}
        className="k-input"
        rows={props.rows ?? 4}
        autoComplete="off"
        {...(value === undefined ? {} : { value })}
        {...(defaultValue === undefined ? {} : { defaultValue })}
        onChange={(event) => {
          setLength(event.currentTarget.value.length)
          onChange?.(event.currentTarget.value)
        }}
      />
      {limit === undefined ? null : <Remaining left={limit - (value?.length ?? length)} />}
    </Field>
  )
}

function Remaining({ left }: { left: number }): ReactElement {
  const words = useWords()
  return (
    <p className="k-field-about" data-over={left < 0 ? 'true' : undefined}>
      {Math.abs(left)} {left < 0 ? words.charactersOver : words.charactersLeft}
    </p>
  )
}

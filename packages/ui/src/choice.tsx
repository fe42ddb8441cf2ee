import { useId } from 'react'
import type { ReactElement } from 'react'

interface ChoiceProps {
  kind: 'radio' | 'checkbox'
  label: string
  description?: string | undefined
  name: string
  value?: string
  checked: boolean
  disabled: boolean
  required?: boolean
  invalid?: boolean
  id?: string
  describedBy?: string | undefined
  onChange: (checked: boolean) => void
}

/** One radio button or checkbox; the whole line can be pressed. */
export function Choice(props: ChoiceProps): ReactElement {
  const own = useId()
  const id = props.id ?? own
  const about = props.description ? `${id}-choice` : ''
  const describedBy = [about, props.describedBy ?? ''].filter(Boolean).join(' ')
  return (
    <div className="k-choice">
      <input
        id={id}
        type={props.kind}
        name={props.name}
        value={props.value ?? 'on'}
        checked={props.checked}
        disabled={props.disabled}
        required={props.required ?? false}
        {...(props.invalid ? { 'aria-invalid': true } : {})}
        {...(describedBy ? { 'aria-describedby': describedBy } : {})}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
      <label htmlFor={id}>{props.label}</label>
      {props.description ? <p id={about}>{props.description}</p> : null}
    </div>
  )
}

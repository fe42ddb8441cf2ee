import type { ReactElement, ReactNode } from 'react'
import type { FieldBasics, FieldWiring } from './form-context.ts'
import { Icon } from './icon.tsx'
import { useWords } from './words.tsx'

interface FieldProps {
  basics: FieldBasics
  wiring: FieldWiring
  children: ReactNode
}

/** Label above, explanation under it, the problem just before the control. */
export function Field({ basics, wiring, children }: FieldProps): ReactElement {
  return (
    <div className="k-field" data-invalid={wiring.error ? 'true' : undefined}>
      <label className="k-field-label" htmlFor={wiring.id}>
        {basics.label}
        <OptionalMark required={basics.required} />
      </label>
      <FieldTexts basics={basics} wiring={wiring} />
      {children}
    </div>
  )
}

/** The same frame for a group of choices. */
export function FieldGroup({ basics, wiring, children }: FieldProps): ReactElement {
  const { 'aria-describedby': describedBy } = wiring.control
  return (
    <fieldset
      className="k-field"
      id={wiring.id}
      tabIndex={-1}
      data-invalid={wiring.error ? 'true' : undefined}
      disabled={basics.disabled ?? false}
      {...(describedBy ? { 'aria-describedby': describedBy } : {})}
    >
      <legend className="k-field-label">
        {basics.label}
        <OptionalMark required={basics.required} />
      </legend>
      <FieldTexts basics={basics} wiring={wiring} />
      {children}
    </fieldset>
  )
}

function OptionalMark({ required }: { required: boolean | undefined }): ReactElement | null {
  const words = useWords()
  return required ? null : <span className="k-field-optional"> ({words.optional})</span>
}

function FieldTexts({ basics, wiring }: { basics: FieldBasics; wiring: FieldWiring }): ReactElement {
  return (
    <>
      {basics.description ? (
        <p className="k-field-about" id={`${wiring.id}-about`}>
          {basics.description}
        </p>
      ) : null}
      {wiring.error ? (
        <p className="k-field-problem" id={`${wiring.id}-problem`}>
          <Icon name="warning" /> {wiring.error}
        </p>
      ) : null}
    </>
  )
}

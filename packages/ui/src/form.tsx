import { useCallback, useId, useMemo, useState } from 'react'
import type { ReactElement, ReactNode } from 'react'
import { ErrorSummary } from './error-summary.tsx'
import { FormContext } from './form-context.ts'
import type { FieldProblem } from './form-context.ts'

export interface FormProps {
  children: ReactNode
  /** The values by field name; checkboxes with one name give every value through `getAll`. */
  onSubmit: (values: FormData) => void
  /** Problems by field; each shows at its field and in the summary, which takes the focus. */
  problems?: readonly FieldProblem[]
  /** What went wrong with the whole, not with one field. */
  failure?: string | undefined
  /** Name of the form for assistive technology where the page has several. */
  label?: string
}

const none: readonly FieldProblem[] = []

/** Never checks by itself what the gateway decides; it only shows what was said. */
export function Form({ children, onSubmit, problems = none, failure, label }: FormProps): ReactElement {
  const prefix = useId()
  const [labels, setLabels] = useState<Readonly<Record<string, string>>>({})
  const [attempt, setAttempt] = useState(0)
  const register = useCallback((name: string, text: string) => {
    setLabels((known) => (known[name] === text ? known : { ...known, [name]: text }))
  }, [])
  const state = useMemo(() => ({ prefix, problems, register }), [prefix, problems, register])
  return (
    <FormContext value={state}>
      <form
        className="k-form"
        noValidate
        {...(label ? { 'aria-label': label } : {})}
        onSubmit={(event) => {
          event.preventDefault()
          setAttempt(attempt + 1)
          onSubmit(new FormData(event.currentTarget))
        }}
      >
        <ErrorSummary
          problems={problems}
          failure={failure}
          labels={labels}
          prefix={prefix}
          attempt={attempt}
        />
        {children}
      </form>
    </FormContext>
  )
}

/** The row of buttons that ends a form. */
export function FormActions({ children }: { children: ReactNode }): ReactElement {
  return <div className="k-form-actions">{children}</div>
}

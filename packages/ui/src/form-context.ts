import { createContext, useContext, useEffect, useId } from 'react'

/** What went wrong with one field, in words for the person who filled it in. */
export interface FieldProblem {
  field: string
  message: string
}

export interface FormState {
  prefix: string
  problems: readonly FieldProblem[]
  register: (name: string, label: string) => void
}

export const FormContext = createContext<FormState | null>(null)

export interface FieldBasics {
  label: string
  name?: string
  description?: string
  error?: string
  required?: boolean
  disabled?: boolean
}

export interface FieldWiring {
  id: string
  error: string | undefined
  control: {
    id: string
    name?: string
    required: boolean
    disabled: boolean
    'aria-describedby'?: string
    'aria-invalid'?: true
  }
}

/** Ids, description and the form's own verdict for one control. */
export function useField({ label, name, description, error, required, disabled }: FieldBasics): FieldWiring {
  const form = useContext(FormContext)
  const own = useId()
  const id = form && name ? fieldId(form.prefix, name) : own
  const problem = error ?? form?.problems.find((each) => each.field === name)?.message
  const register = form?.register
  useEffect(() => {
    if (name) register?.(name, label)
  }, [register, name, label])
  const describedBy = [description ? `${id}-about` : '', problem ? `${id}-problem` : '']
    .filter(Boolean)
    .join(' ')
  return {
    id,
    error: problem,
    control: {
      id,
      required: required ?? false,
      disabled: disabled ?? false,
      ...(name ? { name } : {}),
      ...(describedBy ? { 'aria-describedby': describedBy } : {}),
      ...(problem ? { 'aria-invalid': true as const } : {}),
    },
  }
}

export function fieldId(prefix: string, name: string): string {
  return `${prefix}-${name}`
}

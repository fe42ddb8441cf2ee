import type { errors } from '@kader/i18n/nl/errors'
import { useTranslations } from 'use-intl'
import type { Failure } from './deed.ts'
import './intl-words.ts'

type FieldCode = keyof (typeof errors)['field']

/** What to mend per field, in words; the field is the first part of the path the gateway names. */
export function useFieldProblems(failure: Failure | undefined): { field: string; message: string }[] {
  const t = useTranslations('errors.field')
  if (failure === undefined || 'refusal' in failure) return []
  return Object.entries(failure.fields).map(([path, code]) => ({
    field: path.split('.')[0] ?? path,
    message: t(t.has(code as FieldCode) ? (code as FieldCode) : 'invalid'),
  }))
}

import type { errors } from '@kader/i18n/nl/errors'
import type { FieldProblem } from '@kader/ui/form-context'
import { useTranslations } from 'use-intl'
import type { Sent } from './sent.ts'

type FieldCode = keyof (typeof errors)['field']

/** What the gateway found wrong, per field and in words. */
export function useFieldProblems(sent: Sent | undefined): readonly FieldProblem[] {
  const say = useTranslations('errors.field')
  if (sent === undefined || sent.done || !('fields' in sent)) return none
  const isKnown = (code: string): code is FieldCode => say.has(code as FieldCode)
  return Object.entries(sent.fields).map(([field, code]) => ({
    field,
    message: say(isKnown(code) ? code : 'invalid'),
  }))
}

const none: readonly FieldProblem[] = []

import type { errors } from '@kader/i18n/nl/errors'
import type { FieldProblem } from '@kader/ui/form-context'
import { useTranslations } from 'use-intl'
import type { Sent } from './sent.ts'

type FieldCode = keyof (typeof errors)['field']

/** What the gateway found wrong, per field and in words. */
export function useFieldProblems(sent: Sent | undefined): readonly FieldProblem[] {
  const say = useTranslations('errors.field')
  if (sent === undefined || sent.done || !('fields' in sent)) return none
  return Object.entries(sent.fields).map(([field, code]) => ({
    field,
    message: say(isKnown(code) ? code : 'invalid'),
  }))
}

const none: readonly FieldProblem[] = []

const known: Readonly<Record<FieldCode, true>> = {
  required: true,
  'too-long': true,
  'too-short': true,
  'too-many': true,
  'not-a-date': true,
  'not-a-number': true,
  'too-small': true,
  'too-large': true,
  'too-early': true,
  'too-late': true,
  twice: true,
  'two-parties': true,
  'unknown-choice': true,
  invalid: true,
}

function isKnown(code: string): code is FieldCode {
  return Object.hasOwn(known, code)
}

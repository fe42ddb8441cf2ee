import type { errors } from '@kader/i18n/nl/errors'
import type { FieldProblem } from '@kader/ui/form-context'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Failure } from '@kader/panel-kit/deed'
import './intl-words.ts'

type FieldCode = keyof (typeof errors)['field']
interface Mistake {
  readonly field: string
  readonly code: string
}

/** What to mend, in words at its field: what was found here before sending, or what the gateway named. */
export function useDraftProblems(failure: Failure | undefined): {
  readonly problems: readonly FieldProblem[]
  readonly mend: (found: readonly Mistake[]) => void
} {
  const t = useTranslations('errors.field')
  const [found, mend] = useState<readonly Mistake[]>([])
  const answered =
    failure === undefined || 'refusal' in failure
      ? []
      : Object.entries(failure.fields).map(([field, code]) => ({ field, code }))
  const all = found.length > 0 ? found : answered
  return {
    problems: all.map(({ field, code }) => ({
      field,
      message: t(t.has(code as FieldCode) ? (code as FieldCode) : 'invalid'),
    })),
    mend,
  }
}

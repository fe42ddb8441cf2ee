import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import type { FieldProblem } from '@kader/ui/form-context'
import { readGatewayError } from './gateway-error.ts'
import type { FieldCode } from './gateway-error.ts'

export interface Problems {
  /** For `problems` of a Form: one per field the gateway named. */
  problems: readonly FieldProblem[]
  /** For `failure` of a Form: only when no single field is to blame. */
  failure: string | undefined
}

/** Turns the error of a mutation into what a Form shows; `null` and `undefined` are no problem. */
export function useProblems(error: unknown): Problems {
  const say = useTranslations('errors')
  return useMemo(() => {
    if (error === null || error === undefined) return { problems: [], failure: undefined }
    const { code, fields } = readGatewayError(error)
    const problems = Object.entries(fields).map(([field, about]) => ({
      field,
      message: say(`field.${say.has(`field.${about as FieldCode}`) ? (about as FieldCode) : 'invalid'}`),
    }))
    return { problems, failure: problems.length > 0 ? undefined : say(`code.${code}`) }
  }, [error, say])
}

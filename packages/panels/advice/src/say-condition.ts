import type { ConditionCode } from '@kader/domain/vocabulary/conditions'
import { useTranslations } from 'use-intl'

/** The question a condition asks, in the language of the interface. */
export function useConditionQuestion(): (code: ConditionCode) => string {
  const say = useTranslations('advice')
  return (code) => say(`condition.${code}`)
}

import type { audit } from '@kader/i18n/nl/audit'
import { useTranslations } from 'use-intl'
import './intl-words.ts'

type Step = keyof (typeof audit)['procedures']
type Group = keyof (typeof audit)['groups']

/** A procedure such as `education.consults.enter` in words; one that has no words keeps its own name. */
export function useProcedureWords(): (procedure: string) => string {
  const t = useTranslations('audit')
  return (procedure) => {
    const [group = '', step = ''] = procedure.split('.').slice(-2)
    const groupKey = `groups.${group as Group}` as const
    const stepKey = `procedures.${step as Step}` as const
    return t.has(groupKey) && t.has(stepKey) ? t('step', { group: t(groupKey), step: t(stepKey) }) : procedure
  }
}

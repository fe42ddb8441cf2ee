import { useState } from 'react'
import { useTranslations } from 'use-intl'
import './intl-words.ts'

/** Fields that were left without a choice the command could carry. */
export function useMissing() {
  const t = useTranslations('errors.field')
  const [fields, setFields] = useState<readonly string[]>([])
  return {
    problems: fields.map((field) => ({ field, message: t('required') })),
    /** By field, whether it holds something. */
    say: (present: Readonly<Record<string, boolean>>): void =>
      setFields(Object.keys(present).filter((field) => !present[field])),
  }
}

import { Stack } from '@kader/ui/layout'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'

/** The preview of a destruction: what goes, and what stays with whom. */
export function WhatGoes(): ReactElement {
  const t = useTranslations('retention.destruction')
  return (
    <Stack>
      <p>{t('goes')}</p>
      <p>{t('stays')}</p>
    </Stack>
  )
}

import type { ReactElement } from 'react'
import { Loading } from '@kader/ui/progress'
import { useTranslations } from 'use-intl'

export function PageLoading(): ReactElement {
  const t = useTranslations('shell')
  return <Loading>{t('loading')}</Loading>
}

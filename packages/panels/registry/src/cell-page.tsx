import { Stack } from '@kader/ui/layout'
import { PageHeader } from '@kader/ui/section'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import { CellAbout } from './cell-about.tsx'
import type { CellAboutProps } from './cell-about.tsx'
import { Explaining } from '@kader/panel-kit/explain'
import type { RenderWhy } from '@kader/panel-kit/explain'
import './intl-words.ts'

export interface CellPageProps extends Pick<CellAboutProps, 'own' | 'agreement'> {
  renderWhy: RenderWhy
}

/** One's own cell, for a service that takes part in it. */
export function CellPage({ own, agreement, renderWhy }: CellPageProps): ReactElement {
  const t = useTranslations('cells')
  return (
    <Explaining renderWhy={renderWhy}>
      <Stack gap="large">
        <PageHeader title={t('title')} lead={t('lead')} />
        <CellAbout own={own} agreement={agreement} />
      </Stack>
    </Explaining>
  )
}

import type { ReactElement } from 'react'
import { Stack } from '@kader/ui/layout'
import { PageHeader } from '@kader/ui/section'
import { useTranslations } from 'use-intl'
import { GatewayProblem } from './gateway-problem.tsx'

export function UnreachablePage({ error, onRetry }: { error: unknown; onRetry: () => void }): ReactElement {
  const t = useTranslations('shell')
  return (
    <Stack gap="large">
      <PageHeader title={t('unreachableTitle')} />
      <GatewayProblem error={error} onRetry={onRetry} />
    </Stack>
  )
}

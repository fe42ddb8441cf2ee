import type { ReactElement } from 'react'
import { Stack } from '@kader/ui/layout'
import { ActionLink } from '@kader/ui/link'
import { PageHeader } from '@kader/ui/section'
import { useTranslations } from 'use-intl'

/** For an unknown address and for what one may not see alike: they are one answer. */
export function NotFoundPage(): ReactElement {
  const t = useTranslations('shell')
  return (
    <Stack gap="large">
      <PageHeader title={t('notFoundTitle')} lead={t('notFoundBody')} />
      <div>
        <ActionLink href="/" variant="primary">
          {t('backHome')}
        </ActionLink>
      </div>
    </Stack>
  )
}

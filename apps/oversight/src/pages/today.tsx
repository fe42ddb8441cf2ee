import { Columns, Stack } from '@kader/ui/layout'
import { ActionLink } from '@kader/ui/link'
import { Card, PageHeader } from '@kader/ui/section'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'

/** Where a supervisor begins: the log, and the register. */
export function Page(): ReactElement {
  const nav = useTranslations('nav')
  const t = useTranslations('audit.today')
  return (
    <Stack gap="large">
      <PageHeader title={nav('today')} lead={t('lead')} />
      <Columns split="equal">
        <Card title={nav('logs')} description={t('logs')}>
          <div>
            <ActionLink href="/logboek" variant="primary">
              {t('toLogs')}
            </ActionLink>
          </div>
        </Card>
        <Card title={nav('municipalities')} description={t('municipalities')}>
          <div>
            <ActionLink href="/gemeenten">{t('toMunicipalities')}</ActionLink>
          </div>
        </Card>
      </Columns>
    </Stack>
  )
}

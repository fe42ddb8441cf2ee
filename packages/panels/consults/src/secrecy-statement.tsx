import { Prose, Stack } from '@kader/ui/layout'
import { Card } from '@kader/ui/section'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import { DeedButton } from './deed-button.tsx'
import type { Deed } from '@kader/panel-kit/deed'

/** The statement that everyone confirms himself before he sits at the table (art. 353 § 2). */
export function SecrecyStatement({ confirm }: { confirm: Deed<void> }): ReactElement {
  const t = useTranslations('consults.secrecy')
  return (
    <Card title={t('title')} tone="sector" level={3}>
      <Stack>
        <p>{t('intro')}</p>
        <ul>
          <li>{t('rule1')}</li>
          <li>{t('rule2')}</li>
          <li>{t('rule3')}</li>
        </ul>
        <Prose>
          <p className="k-quiet">{t('basis')}</p>
        </Prose>
        <div>
          <DeedButton variant="primary" deed={confirm} input={undefined}>
            {t('confirm')}
          </DeedButton>
        </div>
      </Stack>
    </Card>
  )
}

import { Notice } from '@kader/ui/notice'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'

/** What holds as long as nothing is agreed, and who can begin. */
export function NoAgreement({ mayDraft }: { mayDraft: boolean }): ReactElement {
  const t = useTranslations('agreements')
  return (
    <Notice tone="info" title={t('none')}>
      <p>{t(mayDraft ? 'noneBegin' : 'noneWait')}</p>
    </Notice>
  )
}

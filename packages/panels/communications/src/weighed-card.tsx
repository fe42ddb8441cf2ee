import { Because } from '@kader/panel-kit/explain'
import { Notice } from '@kader/ui/notice'
import { Card } from '@kader/ui/section'
import { StatusTag } from '@kader/ui/status-tag'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import type { Weighed } from './use-weighed.ts'

/** What the law says per kind, beside the form. */
export function WeighedCard({ weighed: { state, answer } }: { weighed: Weighed }): ReactElement {
  const t = useTranslations('communications')
  const kinds = useTranslations('kinds')
  return (
    <Card title={t('law')} tone="sector">
      <p className="k-quiet">{state === 'nothing' ? t('lawAsk') : t('lawAbout')}</p>
      {state === 'failed' ? <Notice tone="care" title={t('lawFailed')} /> : null}
      <div role="status">
        {answer.reviewerReads === undefined ? null : <p>{t(answer.reviewerReads ? 'reviewerReads' : 'reviewerReadsNot')}</p>}
        {answer.kinds.length === 0 ? null : (
          <ul className="k-told-law">
            {answer.kinds.map(({ kind, open, why }) => (
              <li key={kind}>
                <span>{kinds(kind)}</span>
                <StatusTag tone={open ? 'yes' : 'no'}>{t(open ? 'open' : 'closed')}</StatusTag>
                <Because why={why} about={kinds(kind)} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </Card>
  )
}

import { Notice } from '@kader/ui/notice'
import { Disclosure } from '@kader/ui/disclosure'
import { useTranslations } from 'use-intl'
import type { Why } from '@kader/domain/shown'
import type { ReactElement, ReactNode } from 'react'
import type { Sent } from './sent.ts'

/** Says why something was not done; what was typed stays where it is. */
export function SentNotice({
  sent,
  renderWhy,
}: {
  sent: Sent | undefined
  renderWhy: (why: Why) => ReactNode
}): ReactElement | null {
  const say = useTranslations('ui')
  const refused = useTranslations('refusals')
  const failed = useTranslations('errors.code')
  if (sent === undefined || sent.done) return null
  if ('failure' in sent) return <Notice tone="no" role="alert" title={failed(sent.failure)} />
  return (
    <Notice tone="no" role="alert" title={refused(sent.refusal)}>
      {sent.why?.map((each) => (
        <Disclosure key={JSON.stringify(each)} title={say('why')}>
          {renderWhy(each)}
        </Disclosure>
      ))}
    </Notice>
  )
}

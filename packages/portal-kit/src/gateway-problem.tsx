import type { ReactElement } from 'react'
import { Button } from '@kader/ui/button'
import { Notice } from '@kader/ui/notice'
import { useTranslations } from 'use-intl'
import { readGatewayError } from './gateway-error.ts'

/** What went wrong with an answer, in plain words, with the number an administrator can look up. */
export function GatewayProblem({ error, onRetry }: { error: unknown; onRetry?: () => void }): ReactElement {
  const t = useTranslations('shell')
  const say = useTranslations('errors')
  const { code, correlation } = readGatewayError(error)
  return (
    <Notice
      tone="no"
      role="alert"
      icon="warning"
      actions={
        onRetry ? (
          <Button small onPress={onRetry}>
            {t('again')}
          </Button>
        ) : undefined
      }
    >
      <p>{say(`code.${code}`)}</p>
      {correlation ? <p className="k-quiet">{t('correlation', { correlation })}</p> : null}
    </Notice>
  )
}

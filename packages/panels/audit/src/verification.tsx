import type { LogVerification } from '@kader/domain/answers/oversight'
import { Button } from '@kader/ui/button'
import { DefinitionList } from '@kader/ui/definition-list'
import { Stack } from '@kader/ui/layout'
import { Notice } from '@kader/ui/notice'
import { Section } from '@kader/ui/section'
import { useState } from 'react'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import { useDay } from '@kader/panel-kit/day'

interface VerificationProps {
  verify: () => Promise<LogVerification | undefined>
}

/** Whether the log still holds, said as large and as plainly as it can be. */
export function Verification({ verify }: VerificationProps): ReactElement {
  const t = useTranslations('audit')
  const [found, setFound] = useState<LogVerification>()
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle')
  const run = async (): Promise<void> => {
    setState('busy')
    const verdict = await verify()
    setFound(verdict)
    setState(verdict === undefined ? 'failed' : 'idle')
  }
  return (
    <Section title={t('verification')} description={t('verificationAbout')}>
      <Stack>
        <div aria-live="polite">
          {state === 'busy' ? <p>{t('verifying')}</p> : null}
          {state === 'failed' ? <Notice tone="care" title={t('refused')} role="alert" /> : null}
          {state === 'idle' && found !== undefined ? <Verdict found={found} /> : null}
        </div>
        <div>
          <Button variant="primary" pending={state === 'busy'} onPress={() => void run()}>
            {t('verify')}
          </Button>
        </div>
      </Stack>
    </Section>
  )
}

export function Verdict({ found }: { found: LogVerification }): ReactElement {
  const t = useTranslations('audit')
  const day = useDay()
  if (!found.ok) {
    return (
      <Notice tone="no">
        <p className="k-lead">{t('wrong')}</p>
        {found.at === undefined ? null : <p>{t(`wrongAt.${found.at}`)}</p>}
        {found.entry === undefined ? null : <p>{t('wrongEntry', { entry: String(found.entry + 1) })}</p>}
      </Notice>
    )
  }
  return (
    <Notice tone="yes">
      <p className="k-lead">{t('right', { count: found.size })}</p>
      <DefinitionList
        items={[
          ...(found.day === undefined ? [] : [{ term: t('signedOn'), value: day(found.day) }]),
          ...(found.root === undefined ? [] : [{ term: t('root'), value: <code>{found.root}</code> }]),
          ...(found.key === undefined ? [] : [{ term: t('key'), value: <code>{found.key}</code> }]),
        ]}
      />
    </Notice>
  )
}

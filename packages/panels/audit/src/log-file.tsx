import type { Id } from '@kader/domain/id'
import { Button } from '@kader/ui/button'
import { Stack } from '@kader/ui/layout'
import { Notice } from '@kader/ui/notice'
import { Section } from '@kader/ui/section'
import { useState } from 'react'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'

interface LogFileProps {
  log: Id
  file: () => Promise<string | undefined>
}

/** The log as a file, and how to verify it on one's own machine: nobody has to believe us. */
export function LogFile({ log, file }: LogFileProps): ReactElement {
  const t = useTranslations('audit')
  const name = `logboek-${log}.json`
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle')
  const keep = async (): Promise<void> => {
    setState('busy')
    const text = await file()
    setState(text === undefined ? 'failed' : 'idle')
    if (text !== undefined) saveAs(name, text)
  }
  return (
    <Section title={t('self')} description={t('selfAbout')}>
      <Stack>
        <p>
          <code>{t('command')}</code>
        </p>
        <div>
          <Button icon="document" pending={state === 'busy'} onPress={() => void keep()}>
            {t('download')}
          </Button>
        </div>
        <p className="k-quiet">{t('downloadAbout', { file: name })}</p>
        {state === 'failed' ? <Notice tone="no" role="alert" title={t('refused')} /> : null}
      </Stack>
    </Section>
  )
}

/** Hands the text to the browser as a file; nothing of it stays in the page. */
function saveAs(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}

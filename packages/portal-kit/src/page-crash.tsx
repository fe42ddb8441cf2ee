import { Component } from 'react'
import type { ReactElement, ReactNode } from 'react'
import { Button } from '@kader/ui/button'
import { Stack } from '@kader/ui/layout'
import { PageHeader } from '@kader/ui/section'
import { useTranslations } from 'use-intl'
import { readGatewayError } from './gateway-error.ts'

/** Keeps a defect within its page: menu and sign-out stay usable. */
export class PageCrash extends Component<{ children: ReactNode }, { crash: { error: unknown } | null }> {
  override state: { crash: { error: unknown } | null } = { crash: null }

  static getDerivedStateFromError(error: unknown): { crash: { error: unknown } } {
    return { crash: { error } }
  }

  override render(): ReactNode {
    return this.state.crash ? <CrashPage error={this.state.crash.error} /> : this.props.children
  }
}

function CrashPage({ error }: { error: unknown }): ReactElement {
  const t = useTranslations('shell')
  const { correlation } = readGatewayError(error)
  return (
    <Stack gap="large">
      <PageHeader title={t('crashTitle')} lead={correlation ? t('crashBody') : t('crashScreen')} />
      {correlation ? <p>{t('correlation', { correlation })}</p> : null}
      <div>
        <Button variant="primary" onPress={() => window.location.reload()}>
          {t('reload')}
        </Button>
      </div>
    </Stack>
  )
}

import type { ReactElement } from 'react'
import { Button } from '@kader/ui/button'
import { Stack } from '@kader/ui/layout'
import { ActionLink } from '@kader/ui/link'
import { Notice } from '@kader/ui/notice'
import { PageHeader, Section } from '@kader/ui/section'
import { useLocation } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { usePortal } from './portal-context.tsx'
import { signIn } from './session.ts'

/** One button; what works without signing in stands under it. */
export function SignInPage(): ReactElement {
  const t = useTranslations('shell')
  const nav = useTranslations('nav')
  const { pages } = usePortal()
  const open = pages.filter((page) => page.public && page.menu)
  return (
    <div className="k-welcome">
      <Stack gap="large">
        <PageHeader title={t('signInTitle')} lead={t('signInLead')} />
        <Stack>
          <p>{t('signInHow')}</p>
          <SharedQuestion />
          <div>
            <Button variant="primary" icon="arrow-right" onPress={signIn}>
              {t('signIn')}
            </Button>
          </div>
        </Stack>
        {open.length > 0 ? (
          <Section title={t('signInWithout')}>
            <div className="k-cluster">
              {open.map((page) => (
                <ActionLink key={page.path} href={page.path}>
                  {nav(page.name)}
                </ActionLink>
              ))}
            </div>
          </Section>
        ) : null}
      </Stack>
    </div>
  )
}

export function SessionEndedPage(): ReactElement {
  const t = useTranslations('shell')
  return (
    <div className="k-welcome">
      <Stack gap="large">
        <PageHeader title={t('endedTitle')} lead={t('endedLead')} />
        <SharedQuestion />
        <div>
          <Button variant="primary" autoFocus onPress={signIn}>
            {t('endedAgain')}
          </Button>
        </div>
      </Stack>
    </div>
  )
}

/** What stood on the screen is gone; whoever holds another mandate here goes on with that one. */
export function MandateEndedPage(): ReactElement {
  const t = useTranslations('shell')
  return (
    <div className="k-welcome">
      <Stack gap="large">
        <PageHeader title={t('mandateEndedTitle')} lead={t('mandateEndedLead')} />
        <p>{t('mandateEndedAsk')}</p>
        <div>
          <Button variant="primary" autoFocus onPress={signIn}>
            {t('endedAgain')}
          </Button>
        </div>
      </Stack>
    </div>
  )
}

/** A question behind the `#` goes to no server, so not by the identity provider either: it is opened again afterwards. */
function SharedQuestion(): ReactElement | null {
  const t = useTranslations('shell')
  const { hash } = useLocation()
  if (!/(^|&)at=/.test(hash)) return null
  return (
    <Notice tone="info" title={t('sharedTitle')}>
      <p>{t('sharedAgain')}</p>
    </Notice>
  )
}

import { AdvicePage } from '@kader/panel-advice/advice-page'
import { useNavigateTo } from '@kader/portal-kit/navigate'
import { saveAdvicePdf } from '@kader/portal-kit/save-advice-pdf'
import { useSignedIn } from '@kader/portal-kit/session'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'

export function Page(): ReactElement {
  const nav = useTranslations('nav')
  const { mandate, environment } = useSignedIn()
  const goTo = useNavigateTo()
  return (
    <AdvicePage
      sector="police"
      today={environment.day}
      capacity={mandate.capacity}
      registering={{ label: nav('newSignal'), href: '/signalen/nieuw', onGo: goTo }}
      onPdf={saveAdvicePdf}
    />
  )
}

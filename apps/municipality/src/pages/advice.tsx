import { AdvicePage } from '@kader/panel-advice/advice-page'
import { saveAdvicePdf } from '@kader/portal-kit/save-advice-pdf'
import { useSignedIn } from '@kader/portal-kit/session'
import type { ReactElement } from 'react'

export function Page(): ReactElement {
  const { mandate, environment } = useSignedIn()
  return (
    <AdvicePage
      sector="municipality"
      today={environment.day}
      capacity={mandate.capacity}
      onPdf={saveAdvicePdf}
    />
  )
}

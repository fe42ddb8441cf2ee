import { AdvicePage } from '@kader/panel-advice/advice-page'
import { useSignedIn } from '@kader/portal-kit/session'
import type { ReactElement } from 'react'

export function Page(): ReactElement {
  const { mandate, environment } = useSignedIn()
  return <AdvicePage today={environment.day} capacity={mandate.capacity} />
}

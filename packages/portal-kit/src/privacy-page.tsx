import type { ReactElement } from 'react'
import { privacyArea } from '@kader/i18n/areas/privacy'
import { AboutPage } from './about-page.tsx'

export function Page(): ReactElement {
  return <AboutPage area={privacyArea} />
}

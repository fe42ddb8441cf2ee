import type { ReactElement } from 'react'
import { accessibilityArea } from '@kader/i18n/areas/accessibility'
import { AboutPage } from './about-page.tsx'

export function Page(): ReactElement {
  return <AboutPage area={accessibilityArea} />
}
